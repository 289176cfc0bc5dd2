import { productError } from '../../numerics/special/errors.ts';
import { timesExp } from '../../numerics/special/times-exp.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const beta = { symbol: 'β', name: 'sharpness', default: 1, min: 0.01, max: 100, learned: false };

/** factor·e^−|βx|, with the rounding error of βx made good. */
function timesDecay(factor: number, x: number, sharpness: number): number {
  const magnitude = Math.min(Math.abs(x), 1e30);
  return timesExp(factor, -sharpness * magnitude, -factor * productError(sharpness, magnitude));
}

/**
 * f(x) = log(1 + e^(βx))/β = max(x, 0) + log(1 + e^−|βx|)/β: neither overflows nor cancels.
 * PyTorch's switch to x for βx > 20 is left out: it is wrong by 2·10⁻⁹.
 */
export const maths = {
  value: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    // Far out log(1 + e) is e, and dividing subnormal numbers by β would multiply their rounding.
    if (x < 0 && e < 1e-300) return timesDecay(1 / sharpness, x, sharpness);
    return Math.max(x, 0) + Math.log1p(e) / sharpness;
  },
  derivative: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    return (x < 0 ? e : 1) / (1 + e);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    return timesDecay(sharpness, x, sharpness) / (1 + e * (2 + e));
  },
  // −H/β², where H, the entropy of σ(βx), is a sum of two positive terms: log(1 + e) + ze/(1 + e), e = e^−z, z = |βx|.
  parameterDerivative: (x, sharpness = beta.default) => {
    const z = Math.min(sharpness * Math.abs(x), 1e30);
    const e = timesDecay(1, x, sharpness);
    const square = sharpness * sharpness;
    // From 40 on the sum is (1 + z)e to the last bit.
    if (z > 40) return timesDecay(-(1 + z) / square, x, sharpness);
    return -(Math.log1p(e) + (z * e) / (1 + e)) / square;
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'softplus',
  aliases: ['smooth rectifier', 'SmoothReLU'],
  description: 'ReLU with a rounded corner, at most ln 2 / β above it; its slope is the sigmoid.',
  verdict: 'Making a number positive, such as a scale or a variance; as a hidden unit its mean is far from 0.',
  tex: {
    symbol: String.raw`\operatorname{softplus}`,
    value: String.raw`\frac{1}{\beta}\ln(1 + e^{\beta z})`,
    derivative: String.raw`\sigma(\beta z)`,
    stable: String.raw`\max(z, 0) + \frac{1}{\beta}\ln(1 + e^{-|\beta z|})`,
  },
  range: String.raw`(0, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.softplus(beta=1.0, threshold=20.0)', 'torch.nn.Softplus(beta=1.0, threshold=20.0)'],
      call: 'torch.nn.functional.softplus(x)',
      differs: 'Where βx exceeds the threshold of 20 it returns x itself, which is too small by 2.1 × 10⁻⁹/β at most.',
    },
    tensorflow: { names: ['tf.nn.softplus', 'tf.math.softplus'], call: 'tf.nn.softplus(x)', differs: 'β is always 1.' },
    keras: { names: ['keras.activations.softplus'], call: 'keras.activations.softplus(x)', differs: 'β is always 1.' },
    jax: { names: ['jax.nn.softplus'], call: 'jax.nn.softplus(x)', differs: 'β is always 1.' },
    onnx: { names: ['Softplus'], since: 1, differs: 'β is always 1.' },
  },
  numpy: `import numpy as np

def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta

def softplus_slope(x, beta=1.0):
    e = np.exp(-np.abs(beta * x))
    return np.where(x >= 0, 1.0, e) / (1 + e)`,
  exact: {
    value: 'log1p(exp(p * x)) / p',
    derivative: 'sigma(p * x)',
    secondDerivative: 'p * sigma1(p * x)',
    parameterDerivative: '-(log1p(exp(-p * abs(x))) + p * abs(x) * sigma(-p * abs(x))) / p**2',
    parameters: [0.3, 20.1],
    tail: '1 / p',
  },
  textbook: 'Math.log(1 + Math.exp(x))',
  references: ['dugas2001', 'glorot2011'],
};
