import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = x(x + 3)/6 between −3 and 3, 0 to the left, x to the right; f′(−3) = 0 and f′(3) = 1 as in PyTorch's documentation. */
export const maths = {
  value: (x) => (x >= 3 ? x : x > -3 ? (x * (x + 3)) / 6 : Number.isNaN(x) ? x : 0),
  derivative: (x) => (x >= 3 ? 1 : x > -3 ? (2 * x + 3) / 6 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (x > -3 && x < 3 ? 1 / 3 : Number.isNaN(x) ? x : 0),
  kinks: () => [-3, 3],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'hard swish',
  aliases: ['h-swish', 'hard SiLU'],
  description: 'SiLU with the hard sigmoid for its gate: piecewise quadratic, with a dip to −0.375 at −1.5.',
  verdict: 'SiLU for mobile hardware.',
  tex: {
    symbol: String.raw`\operatorname{hardswish}`,
    value: String.raw`z\,\frac{\min(\max(z + 3, 0), 6)}{6}`,
    derivative: String.raw`\begin{cases} 0 & z \le -3 \\ \frac{2z + 3}{6} & -3 < z < 3 \\ 1 & z \ge 3 \end{cases}`,
  },
  range: String.raw`[-0.375, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C0',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  convention:
    'At −3 the slope 0 and at 3 the slope 1 are taken, as PyTorch’s documentation has it; PyTorch up to 2.6 took the −½ and 1½ of the middle.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.hardswish', 'torch.nn.Hardswish()'],
      call: 'torch.nn.functional.hardswish(x)',
    },
    tensorflow: { names: [], call: 'x * tf.nn.relu6(x + 3) / 6' },
    keras: {
      names: ['keras.activations.hard_silu', 'keras.activations.hard_swish'],
      call: 'keras.activations.hard_silu(x)',
    },
    jax: { names: ['jax.nn.hard_silu', 'jax.nn.hard_swish'], call: 'jax.nn.hard_silu(x)' },
    onnx: { names: ['HardSwish'], since: 14 },
  },
  numpy: `import numpy as np

def hard_swish(x):
    return x * np.clip(x + 3, 0.0, 6.0) / 6

def hard_swish_slope(x):
    return np.where(x <= -3, 0.0, np.where(x >= 3, 1.0, (2 * x + 3) / 6))`,
  exact: {
    value: 'x if x >= 3 else 0 if x <= -3 else x * (x + 3) / 6',
    derivative: '1 if x >= 3 else 0 if x <= -3 else (2 * x + 3) / 6',
    secondDerivative: '1 / 3 if -3 < x < 3 else 0',
  },
  textbook: 'x * Math.max(0, Math.min(1, x / 6 + 0.5))',
  references: ['howard2019'],
};
