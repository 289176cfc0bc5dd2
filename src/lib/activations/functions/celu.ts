import { quotientError } from '../../numerics/special/errors.ts';
import { timesExp } from '../../numerics/special/times-exp.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const alpha = { symbol: 'α', name: 'depth of the left plateau', default: 1, min: 0.01, max: 10, learned: false };

/** (1 − u)eᵘ − 1 = −Σ (n−1)/n! uⁿ for −1 ≤ u ≤ 0, where the closed form would cancel. */
function series(u: number): number {
  let term = u;
  let sum = 0;
  for (let n = 2; n < 20; n++) {
    term *= u / n;
    sum += (n - 1) * term;
  }
  return -sum;
}

/** f(x) = x for x > 0, else α(e^(x/α) − 1): once differentiable at 0 for every α. */
export const maths = {
  value: (x, depth = alpha.default) => (x > 0 ? x : depth * Math.expm1(x / depth)),
  // e^u multiplies the rounding error of u = x/α by u: the error is worked out and given along.
  derivative: (x, depth = alpha.default) =>
    x > 0 ? 1 : timesExp(1, x / depth, quotientError(Math.max(x, -1e30), depth)),
  secondDerivative: (x, depth = alpha.default) =>
    x < 0 ? timesExp(1 / depth, x / depth, quotientError(Math.max(x, -1e30), depth) / depth) : Number.isNaN(x) ? x : 0,
  parameterDerivative: (x, depth = alpha.default) => {
    if (x > 0) return 0;
    const u = Math.max(x / depth, -800);
    return u > -1 ? series(u) : (1 - u) * Math.exp(u) - 1;
  },
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'continuously differentiable exponential linear unit',
  aliases: [],
  description: 'ELU whose exponential is stretched by α as well, so that the slope is continuous for every α.',
  verdict: 'ELU with another α, and smooth.',
  tex: {
    symbol: String.raw`\operatorname{CELU}`,
    value: String.raw`\begin{cases} z & z > 0 \\ \alpha\,(e^{z/\alpha} - 1) & z \le 0 \end{cases}`,
    derivative: String.raw`\begin{cases} 1 & z > 0 \\ e^{z/\alpha} & z \le 0 \end{cases}`,
    stable: String.raw`\begin{cases} z & z > 0 \\ \alpha\,\operatorname{expm1}(z/\alpha) & z \le 0 \end{cases}`,
  },
  range: String.raw`(-\alpha, \infty)`,
  limits: [String.raw`-\alpha`, String.raw`\infty`],
  smoothness: 'C1',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  convention: 'At 0 both sides have the slope 1; only the bend jumps there.',
  apis: {
    pytorch: {
      names: ['torch.celu', 'torch.nn.functional.celu(alpha=1.0)', 'torch.nn.CELU(alpha=1.0)'],
      call: 'torch.nn.functional.celu(x)',
    },
    tensorflow: { names: [], call: 'tf.nn.relu(x) + tf.math.expm1(tf.minimum(x, 0.0))' },
    keras: { names: ['keras.activations.celu(alpha=1.0)'], call: 'keras.activations.celu(x)' },
    jax: { names: ['jax.nn.celu(alpha=1.0)'], call: 'jax.nn.celu(x)' },
    onnx: { names: ['Celu(alpha=1.0)'], since: 12 },
  },
  numpy: `import numpy as np

def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))

def celu_slope(x, alpha=1.0):
    return np.where(x > 0, 1.0, np.exp(np.minimum(x, 0) / alpha))`,
  exact: {
    value: 'x if x > 0 else p * expm1(x / p)',
    derivative: '1 if x > 0 else exp(x / p)',
    secondDerivative: '0 if x > 0 else exp(x / p) / p',
    parameterDerivative: '0 if x > 0 else expm1(x / p) - x / p * exp(x / p)',
    parameters: [0.3, 2.7],
    tail: 'p',
  },
  textbook: 'Math.max(0, x) + Math.min(0, Math.exp(x) - 1)',
  references: ['barron2017', 'clevert2016'],
};
