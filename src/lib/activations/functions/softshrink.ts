import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const lambda = { symbol: 'λ', name: 'threshold', default: 0.5, min: 0, max: 10, learned: false };

/** f(x) = x moved towards 0 by λ, 0 where |x| ≤ λ; f′(±λ) = 0 as in PyTorch. */
export const maths = {
  value: (x, threshold = lambda.default) =>
    x > threshold ? x - threshold : x < -threshold ? x + threshold : Number.isNaN(x) ? x : 0,
  derivative: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameterDerivative: (x, threshold = lambda.default) =>
    Math.abs(x) > threshold ? -Math.sign(x) : Number.isNaN(x) ? x : 0,
  parameter: lambda,
  kinks: (threshold = lambda.default) => (threshold === 0 ? [] : [-threshold, threshold]),
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'soft shrinkage',
  aliases: ['soft thresholding', 'shrinkage operator'],
  description: 'Moves every number towards 0 by λ, and those within λ of it onto 0.',
  verdict: 'Sparse coding and denoising, where it is the step that an absolute-value penalty asks for.',
  tex: {
    symbol: String.raw`\operatorname{softshrink}`,
    value: String.raw`\operatorname{sign}(z)\,\max(|z| - \lambda, 0)`,
    derivative: String.raw`\begin{cases} 1 & |z| > \lambda \\ 0 & |z| \le \lambda \end{cases}`,
  },
  range: String.raw`(-\infty, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'C0',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'none',
  convention: 'At ±λ the slope 0 is taken, as PyTorch does.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.softshrink(lambd=0.5)', 'torch.nn.Softshrink(lambd=0.5)'],
      call: 'torch.nn.functional.softshrink(x)',
    },
    tensorflow: { names: [], call: 'tf.sign(x) * tf.nn.relu(tf.abs(x) - 0.5)' },
    keras: { names: ['keras.activations.soft_shrink(threshold=0.5)'], call: 'keras.activations.soft_shrink(x)' },
    jax: { names: [], call: 'jnp.sign(x) * jax.nn.relu(jnp.abs(x) - 0.5)' },
    onnx: {
      names: ['Shrink(lambd=0.5, bias=0.5)'],
      since: 9,
      differs: 'The bias is 0 unless given, which makes it the hard shrinkage.',
    },
  },
  numpy: `import numpy as np

def softshrink(x, lambd=0.5):
    return np.sign(x) * np.maximum(np.abs(x) - lambd, 0.0)

def softshrink_slope(x, lambd=0.5):
    return np.where(np.abs(x) > lambd, 1.0, 0.0)`,
  exact: {
    value: 'x - p if x > p else x + p if x < -p else 0',
    derivative: '1 if abs(x) > p else 0',
    secondDerivative: '0',
    parameterDerivative: '-1 if x > p else 1 if x < -p else 0',
  },
  textbook: 'x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : 0',
  references: ['donoho1994', 'pytorch-docs'],
};
