import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = 1 for x > 0, else 0 (Heaviside); f′ = 0 wherever it exists, and 0 is also taken at the jump. */
export const maths = {
  value: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  derivative: (x) => (Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'step function',
  aliases: ['Heaviside function', 'threshold unit', 'binary step'],
  description: 'Outputs 1 above the threshold 0 and 0 below it: the unit of McCulloch and Pitts.',
  verdict: 'History: its slope is 0 wherever there is one, so no gradient passes.',
  tex: {
    symbol: 'H',
    value: String.raw`\begin{cases} 1 & z > 0 \\ 0 & z \le 0 \end{cases}`,
    derivative: String.raw`0 \quad (z \ne 0)`,
  },
  range: String.raw`\{0, 1\}`,
  limits: ['0', '1'],
  smoothness: 'jump',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'both',
  convention:
    'At the jump the output 0 and the slope 0 are taken; `torch.heaviside`, `jnp.heaviside` and `keras.ops.heaviside` ask for the output there.',
  apis: {
    pytorch: {
      names: ['torch.heaviside(input, values)'],
      call: '(x > 0) + 0 * x',
      differs: '`torch.heaviside` passes no gradient at all; adding `0 * x` gives a gradient of 0.',
    },
    tensorflow: { names: ['tf.experimental.numpy.heaviside(x1, x2)'], call: 'tf.cast(x > 0, x.dtype) + 0 * x' },
    keras: { names: ['keras.ops.heaviside(x1, x2)'], call: "keras.ops.cast(x > 0, 'float32') + 0 * x" },
    jax: { names: ['jax.numpy.heaviside(x1, x2)'], call: 'jnp.where(x > 0, 1.0, 0.0)' },
    onnx: { names: [], graph: 'Cast(Greater(x, 0))' },
  },
  numpy: `import numpy as np

def step(x):
    return np.heaviside(x, 0.0)

def step_slope(x):
    return np.zeros_like(x)`,
  exact: {
    value: '1 if x > 0 else 0',
    derivative: '0',
    secondDerivative: '0',
  },
  textbook: 'x > 0 ? 1 : 0',
  references: ['mcculloch1943', 'rumelhart1986'],
};
