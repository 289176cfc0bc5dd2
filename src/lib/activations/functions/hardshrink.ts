import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const lambda = { symbol: 'λ', name: 'threshold', default: 0.5, min: 0, max: 10, learned: false };

/** f(x) = x where |x| > λ, else 0, with a jump at ±λ; f′(±λ) = 0 as in PyTorch. */
export const maths = {
  value: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? x : Number.isNaN(x) ? x : 0),
  derivative: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  // λ only moves the jumps: the derivative is 0 wherever it exists.
  parameterDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameter: lambda,
  kinks: (threshold = lambda.default) => (threshold === 0 ? [] : [-threshold, threshold]),
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'hard shrinkage',
  aliases: ['hard thresholding'],
  description: 'Keeps what is farther than λ from 0 and puts 0 in the place of the rest.',
  verdict: 'Sparse coding and denoising; it jumps at ±λ.',
  tex: {
    symbol: String.raw`\operatorname{hardshrink}`,
    value: String.raw`\begin{cases} z & |z| > \lambda \\ 0 & |z| \le \lambda \end{cases}`,
    derivative: String.raw`\begin{cases} 1 & |z| > \lambda \\ 0 & |z| < \lambda \end{cases}`,
  },
  range: String.raw`(-\infty, -\lambda) \cup \{0\} \cup (\lambda, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'jump',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'none',
  convention: 'At the jumps ±λ the output 0 and the slope 0 are taken, as PyTorch does.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.hardshrink(lambd=0.5)', 'torch.nn.Hardshrink(lambd=0.5)'],
      call: 'torch.nn.functional.hardshrink(x)',
    },
    tensorflow: { names: [], call: 'tf.where(tf.abs(x) > 0.5, x, tf.zeros_like(x))' },
    keras: { names: ['keras.activations.hard_shrink(threshold=0.5)'], call: 'keras.activations.hard_shrink(x)' },
    jax: { names: [], call: 'jnp.where(jnp.abs(x) > 0.5, x, 0.0)' },
    onnx: { names: ['Shrink(lambd=0.5, bias=0.0)'], since: 9 },
  },
  numpy: `import numpy as np

def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) > lambd, x, 0.0)

def hardshrink_slope(x, lambd=0.5):
    return np.where(np.abs(x) > lambd, 1.0, 0.0)`,
  exact: {
    value: 'x if abs(x) > p else 0',
    derivative: '1 if abs(x) > p else 0',
    secondDerivative: '0',
    parameterDerivative: '0',
  },
  textbook: 'Math.abs(x) > 0.5 ? x : 0',
  references: ['donoho1994', 'pytorch-docs'],
};
