import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const alpha = { symbol: 'α', name: 'negative slope', default: 0.01, min: 0, max: 1, learned: false };

/** f(x) = x for x > 0, else αx; f′(0) = α as in PyTorch. */
export const maths = {
  // 0·∞ would be NaN, where the limit is 0.
  value: (x, slope = alpha.default) => (x > 0 ? x : slope === 0 && x === -Infinity ? 0 : slope * x),
  derivative: (x, slope = alpha.default) => (x > 0 ? 1 : x <= 0 ? slope : x),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameterDerivative: (x) => (x < 0 ? x : x >= 0 ? 0 : x),
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'leaky rectified linear unit',
  aliases: ['LReLU', 'leaky rectifier'],
  description: 'ReLU that lets a small share of the negative side through.',
  verdict: 'GANs, and nets whose units die; use 0.1 to 0.3 if coming back matters, as 0.01 comes back slowly.',
  tex: {
    symbol: String.raw`\operatorname{LReLU}`,
    value: String.raw`\begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}`,
    derivative: String.raw`\begin{cases} 1 & z > 0 \\ \alpha & z \le 0 \end{cases}`,
  },
  range: String.raw`(-\infty, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'none',
  convention: 'At 0 the slope α is taken, as PyTorch does; JAX takes 1.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.leaky_relu(negative_slope=0.01)', 'torch.nn.LeakyReLU(negative_slope=0.01)'],
      call: 'torch.nn.functional.leaky_relu(x)',
    },
    tensorflow: {
      names: ['tf.nn.leaky_relu(alpha=0.2)'],
      call: 'tf.nn.leaky_relu(x, alpha=0.01)',
      differs: 'The slope is 0.2 unless given.',
    },
    keras: {
      names: ['keras.activations.leaky_relu(negative_slope=0.2)', 'keras.layers.LeakyReLU(negative_slope=0.3)'],
      call: 'keras.activations.leaky_relu(x, negative_slope=0.01)',
      differs: 'The slope is 0.2 in the function and 0.3 in the layer unless given; `alpha` is a deprecated name.',
    },
    jax: {
      names: ['jax.nn.leaky_relu(negative_slope=0.01)'],
      call: 'jax.nn.leaky_relu(x)',
      differs: 'At 0 the slope is 1.',
    },
    onnx: { names: ['LeakyRelu(alpha=0.01)'], since: 1 },
  },
  numpy: `import numpy as np

def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, alpha * x)

def leaky_relu_slope(x, alpha=0.01):
    return np.where(x > 0, 1.0, alpha)`,
  exact: {
    value: 'x if x > 0 else p * x',
    derivative: '1 if x > 0 else p',
    secondDerivative: '0',
    parameterDerivative: '0 if x > 0 else x',
    parameters: [0.2],
  },
  textbook: 'x > 0 ? x : 0.01 * x',
  references: ['maas2013', 'xu2015', 'he2015'],
};
