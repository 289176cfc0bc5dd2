import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = 1/(1 + e⁻ˣ). Only exp(−|x|) ≤ 1 is taken, and 1 − σ is never formed: full precision in both tails. */
export const maths = {
  value: (x) => {
    const e = Math.exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  },
  // σ(1 − σ) = e/(1 + e)², even in x.
  derivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    return e / (1 + e * (2 + e));
  },
  // σ′(1 − 2σ), and 1 − 2σ = −sign(x)·(1 − e)/(1 + e).
  secondDerivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    return ((Math.sign(x) * Math.expm1(-Math.abs(x))) / (1 + e)) * (e / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'logistic sigmoid',
  aliases: ['logistic function', 'σ', 'expit'],
  description: 'Squashes any pre-activation into a number between 0 and 1 along an S-shaped curve.',
  verdict: 'Gates and binary outputs; as a hidden unit it passes at most a quarter of the gradient.',
  tex: {
    symbol: String.raw`\sigma`,
    value: String.raw`\frac{1}{1 + e^{-z}}`,
    derivative: String.raw`\sigma(z)\,\bigl(1 - \sigma(z)\bigr)`,
    stable: String.raw`\begin{cases} \dfrac{1}{1 + e^{-z}} & z \ge 0 \\[1.5ex] \dfrac{e^{z}}{1 + e^{z}} & z < 0 \end{cases}`,
    stableDerivative: String.raw`\frac{e^{-|z|}}{\bigl(1 + e^{-|z|}\bigr)^2}`,
  },
  range: '(0, 1)',
  limits: ['0', '1'],
  smoothness: 'C∞',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'both',
  apis: {
    pytorch: { names: ['torch.sigmoid', 'torch.nn.Sigmoid()'], call: 'torch.sigmoid(x)' },
    tensorflow: { names: ['tf.nn.sigmoid', 'tf.math.sigmoid'], call: 'tf.nn.sigmoid(x)' },
    keras: { names: ['keras.activations.sigmoid'], call: 'keras.activations.sigmoid(x)' },
    jax: { names: ['jax.nn.sigmoid'], call: 'jax.nn.sigmoid(x)' },
    onnx: { names: ['Sigmoid'], since: 1 },
  },
  numpy: `import numpy as np

def sigmoid(x):
    e = np.exp(-np.abs(x))  # never above 1, so it cannot overflow
    return np.where(x >= 0, 1.0, e) / (1 + e)

def sigmoid_slope(x):
    e = np.exp(-np.abs(x))  # s * (1 - s) would lose its digits where s is near 1
    return e / (1 + e) ** 2`,
  exact: {
    value: 'sigma(x)',
    derivative: 'sigma1(x)',
    secondDerivative: 'sigma2(x)',
  },
  textbook: '1 / (1 + Math.exp(-x))',
  references: ['rumelhart1986', 'glorot2010', 'lecun1998', 'cybenko1989'],
};
