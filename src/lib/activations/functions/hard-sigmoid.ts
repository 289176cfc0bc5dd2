import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = (x + 3)/6 cut off at 0 and 1 (PyTorch, Keras 3); f′(±3) = 0 as in PyTorch. */
export const maths = {
  // x + 3 first: it is exact near −3, where x/6 + ½ would cancel.
  value: (x) => Math.min(Math.max(0, x + 3), 6) / 6,
  derivative: (x) => (x > -3 && x < 3 ? 1 / 6 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [-3, 3],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'hard sigmoid',
  aliases: ['piecewise linear sigmoid'],
  description: 'A sigmoid of three straight lines: 0, a ramp of slope 1/6 around 0, and 1.',
  verdict: 'Hardware of low precision; outside of (−3, 3) it passes nothing back.',
  tex: {
    symbol: String.raw`\operatorname{hardsigmoid}`,
    value: String.raw`\frac{\min(\max(z + 3, 0), 6)}{6}`,
    derivative: String.raw`\begin{cases} \tfrac16 & -3 < z < 3 \\ 0 & \text{otherwise} \end{cases}`,
  },
  range: '[0, 1]',
  limits: ['0', '1'],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'both',
  convention: 'At ±3 the slope 0 is taken, as PyTorch does.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.hardsigmoid', 'torch.nn.Hardsigmoid()'],
      call: 'torch.nn.functional.hardsigmoid(x)',
    },
    tensorflow: { names: [], call: 'tf.nn.relu6(x + 3) / 6' },
    keras: {
      names: ['keras.activations.hard_sigmoid'],
      call: 'keras.activations.hard_sigmoid(x)',
      differs: 'Up to Keras 2 the ramp had the slope 0.2.',
    },
    jax: { names: ['jax.nn.hard_sigmoid'], call: 'jax.nn.hard_sigmoid(x)' },
    onnx: {
      names: ['HardSigmoid(alpha=0.2, beta=0.5)'],
      since: 1,
      differs: 'The ramp has the slope 0.2 unless alpha = 1/6 is given.',
    },
  },
  numpy: `import numpy as np

def hard_sigmoid(x):
    return np.clip(x + 3, 0.0, 6.0) / 6

def hard_sigmoid_slope(x):
    return np.where(np.abs(x) < 3, 1 / 6, 0.0)`,
  exact: {
    value: 'min(max((x + 3) / 6, 0), 1)',
    derivative: '1 / 6 if -3 < x < 3 else 0',
    secondDerivative: '0',
  },
  textbook: 'Math.max(0, Math.min(1, x / 6 + 0.5))',
  references: ['courbariaux2015', 'howard2019'],
};
