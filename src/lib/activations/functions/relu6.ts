import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = min(max(0, x), 6); f′(0) = f′(6) = 0 as in PyTorch. */
export const maths = {
  value: (x) => Math.min(Math.max(0, x), 6),
  derivative: (x) => (x > 0 && x < 6 ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0, 6],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'rectified linear unit capped at 6',
  aliases: ['ReLU-6', 'clipped ReLU'],
  description: 'ReLU that stops rising at 6.',
  verdict: 'Mobile nets in eight bits, which want a bounded range; elsewhere it only adds a second flat side.',
  tex: {
    symbol: String.raw`\operatorname{ReLU6}`,
    value: String.raw`\min(\max(z, 0), 6)`,
    derivative: String.raw`\begin{cases} 1 & 0 < z < 6 \\ 0 & \text{otherwise} \end{cases}`,
  },
  range: '[0, 6]',
  limits: ['0', '6'],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'both',
  convention: 'At 0 and at 6 the slope 0 is taken, as PyTorch does; TensorFlow.js takes 1 at 6.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.relu6', 'torch.nn.ReLU6()'],
      call: 'torch.nn.functional.relu6(x)',
    },
    tensorflow: { names: ['tf.nn.relu6'], call: 'tf.nn.relu6(x)' },
    keras: { names: ['keras.activations.relu6'], call: 'keras.activations.relu6(x)' },
    jax: { names: ['jax.nn.relu6'], call: 'jax.nn.relu6(x)' },
    onnx: { names: ['Clip(min=0, max=6)'], since: 1 },
  },
  numpy: `import numpy as np

def relu6(x):
    return np.clip(x, 0.0, 6.0)

def relu6_slope(x):
    return np.where((x > 0) & (x < 6), 1.0, 0.0)`,
  exact: {
    value: 'min(max(x, 0), 6)',
    derivative: '1 if 0 < x < 6 else 0',
    secondDerivative: '0',
  },
  textbook: 'Math.min(Math.max(0, x), 6)',
  references: ['krizhevsky2010', 'howard2019'],
};
