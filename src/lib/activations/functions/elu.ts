import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const alpha = { symbol: 'α', name: 'depth of the left plateau', default: 1, min: 0, max: 10, learned: false };

/** f(x) = x for x > 0, else α(eˣ − 1); f′(0) = α as in PyTorch. `expm1` keeps the digits that eˣ − 1 would cancel near 0. */
export const maths = {
  value: (x, depth = alpha.default) => (x > 0 ? x : depth * Math.expm1(x)),
  derivative: (x, depth = alpha.default) => (x > 0 ? 1 : depth * Math.exp(x)),
  secondDerivative: (x, depth = alpha.default) => (x < 0 ? depth * Math.exp(x) : Number.isNaN(x) ? x : 0),
  parameterDerivative: (x) => (x > 0 ? 0 : Math.expm1(x)),
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'exponential linear unit',
  aliases: [],
  description: 'The identity on the right, an exponential that levels off at −α on the left.',
  verdict: 'Outputs with a mean near 0 without normalisation.',
  tex: {
    symbol: String.raw`\operatorname{ELU}`,
    value: String.raw`\begin{cases} z & z > 0 \\ \alpha\,(e^{z} - 1) & z \le 0 \end{cases}`,
    derivative: String.raw`\begin{cases} 1 & z > 0 \\ \alpha\,e^{z} & z \le 0 \end{cases}`,
    stable: String.raw`\begin{cases} z & z > 0 \\ \alpha\,\operatorname{expm1}(z) & z \le 0 \end{cases}`,
  },
  range: String.raw`(-\alpha, \infty)`,
  limits: [String.raw`-\alpha`, String.raw`\infty`],
  smoothness: 'C1',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  convention: 'At 0 the slope α is taken, as PyTorch does; only for α = 1 the two sides agree.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.elu(alpha=1.0)', 'torch.nn.ELU(alpha=1.0)'],
      call: 'torch.nn.functional.elu(x)',
    },
    tensorflow: { names: ['tf.nn.elu'], call: 'tf.nn.elu(x)', differs: 'α is always 1.' },
    keras: {
      names: ['keras.activations.elu(alpha=1.0)', 'keras.layers.ELU(alpha=1.0)'],
      call: 'keras.activations.elu(x)',
    },
    jax: { names: ['jax.nn.elu(alpha=1.0)'], call: 'jax.nn.elu(x)' },
    onnx: { names: ['Elu(alpha=1.0)'], since: 1 },
  },
  numpy: `import numpy as np

def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))

def elu_slope(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))`,
  exact: {
    value: 'x if x > 0 else p * expm1(x)',
    derivative: '1 if x > 0 else p * exp(x)',
    secondDerivative: '0 if x > 0 else p * exp(x)',
    parameterDerivative: '0 if x > 0 else expm1(x)',
    parameters: [0.3],
  },
  textbook: 'x > 0 ? x : Math.exp(x) - 1',
  references: ['clevert2016'],
};
