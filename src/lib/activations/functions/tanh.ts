import { tanh } from '../../numerics/special/tanh.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = tanh x. */
export const maths = {
  value: tanh,
  // sech² = 4e/(1 + e)² with e = exp(−2|x|): 1 − tanh² would lose every digit from |x| = 19 on.
  derivative: (x) => {
    const e = Math.exp(-2 * Math.abs(x));
    return (4 * e) / (1 + e * (2 + e));
  },
  secondDerivative: (x) => {
    const e = Math.exp(-2 * Math.abs(x));
    return -2 * tanh(x) * ((4 * e) / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'hyperbolic tangent',
  aliases: [],
  description: 'Squashes any pre-activation into a number between −1 and 1, with mean 0 for a symmetric input.',
  verdict: 'Small nets, recurrent state, bounded outputs; initialise as Xavier does.',
  tex: {
    symbol: String.raw`\tanh`,
    value: String.raw`\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}`,
    derivative: String.raw`1 - \tanh^2(z)`,
    stableDerivative: String.raw`\frac{4\,e^{-2|z|}}{\bigl(1 + e^{-2|z|}\bigr)^2}`,
  },
  range: '(-1, 1)',
  limits: ['-1', '1'],
  smoothness: 'C∞',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'both',
  apis: {
    pytorch: { names: ['torch.tanh', 'torch.nn.Tanh()'], call: 'torch.tanh(x)' },
    tensorflow: { names: ['tf.math.tanh', 'tf.nn.tanh'], call: 'tf.math.tanh(x)' },
    keras: { names: ['keras.activations.tanh'], call: 'keras.activations.tanh(x)' },
    jax: { names: ['jax.nn.tanh', 'jax.numpy.tanh'], call: 'jax.nn.tanh(x)' },
    onnx: { names: ['Tanh'], since: 1 },
  },
  numpy: `import numpy as np

def tanh(x):
    return np.tanh(x)

def tanh_slope(x):
    e = np.exp(-2 * np.abs(x))  # 1 - tanh(x)**2 is 0 from x = 19 on
    return 4 * e / (1 + e) ** 2`,
  exact: {
    value: 'tanh(x)',
    derivative: 'sech(x)**2',
    secondDerivative: '-2 * tanh(x) * sech(x)**2',
  },
  textbook: 'Math.tanh(x)',
  references: ['lecun1998', 'glorot2010', 'pennington2017'],
};
