import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = x cut off at −1 and 1; f′(±1) = 0 as in PyTorch. */
export const maths = {
  value: (x) => Math.min(Math.max(-1, x), 1),
  derivative: (x) => (x > -1 && x < 1 ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [-1, 1],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'hard hyperbolic tangent',
  aliases: ['HardTanh', 'clip to [−1, 1]'],
  description: 'The identity cut off at −1 and at 1.',
  verdict: 'Hardware of low precision, binary nets; outside of (−1, 1) it passes nothing back.',
  tex: {
    symbol: String.raw`\operatorname{hardtanh}`,
    value: String.raw`\min(\max(z, -1), 1)`,
    derivative: String.raw`\begin{cases} 1 & -1 < z < 1 \\ 0 & \text{otherwise} \end{cases}`,
  },
  range: '[-1, 1]',
  limits: ['-1', '1'],
  smoothness: 'C0',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'both',
  convention:
    'At ±1 the slope 0 is taken, as PyTorch does; JAX, TensorFlow’s `tf.clip_by_value` and Keras on it take 1.',
  apis: {
    pytorch: {
      names: [
        'torch.nn.functional.hardtanh(min_val=-1.0, max_val=1.0)',
        'torch.nn.Hardtanh(min_val=-1.0, max_val=1.0)',
      ],
      call: 'torch.nn.functional.hardtanh(x)',
    },
    tensorflow: { names: [], call: 'tf.clip_by_value(x, -1.0, 1.0)' },
    keras: { names: ['keras.activations.hard_tanh'], call: 'keras.activations.hard_tanh(x)' },
    jax: { names: ['jax.nn.hard_tanh'], call: 'jax.nn.hard_tanh(x)' },
    onnx: { names: ['Clip(min=-1, max=1)'], since: 1 },
  },
  numpy: `import numpy as np

def hard_tanh(x):
    return np.clip(x, -1.0, 1.0)

def hard_tanh_slope(x):
    return np.where(np.abs(x) < 1, 1.0, 0.0)`,
  exact: {
    value: 'min(max(x, -1), 1)',
    derivative: '1 if -1 < x < 1 else 0',
    secondDerivative: '0',
  },
  textbook: 'Math.max(-1, Math.min(1, x))',
  references: ['collobert2011'],
};
