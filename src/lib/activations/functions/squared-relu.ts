import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = max(0, x)²; f″(0) = 0 as in PyTorch. */
export const maths = {
  value: (x) => {
    const positive = Math.max(0, x);
    return positive * positive;
  },
  derivative: (x) => 2 * Math.max(0, x),
  secondDerivative: (x) => (x > 0 ? 2 : x <= 0 ? 0 : x),
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'squared rectified linear unit',
  aliases: ['ReLU²', 'rectified quadratic unit'],
  description: 'The square of ReLU: 0 on the left, a parabola on the right.',
  verdict:
    'The feed-forward blocks of some language models; its slope grows with the signal, so it needs normalisation.',
  tex: {
    symbol: String.raw`\operatorname{ReLU}^2`,
    value: String.raw`\max(z, 0)^2`,
    derivative: String.raw`2\max(z, 0)`,
  },
  range: String.raw`[0, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C1',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  convention: 'At 0 both sides have the slope 0; only the bend jumps there, from 0 to 2.',
  apis: {
    pytorch: { names: [], call: 'torch.relu(x) ** 2' },
    tensorflow: { names: [], call: 'tf.square(tf.nn.relu(x))' },
    keras: { names: [], call: 'keras.ops.square(keras.activations.relu(x))' },
    jax: { names: [], call: 'jnp.square(jax.nn.relu(x))' },
    onnx: { names: [], graph: 'Pow(Relu(x), 2)' },
  },
  numpy: `import numpy as np

def squared_relu(x):
    return np.maximum(x, 0.0) ** 2

def squared_relu_slope(x):
    return 2 * np.maximum(x, 0.0)`,
  exact: {
    value: 'max(x, 0)**2',
    derivative: '2 * max(x, 0)',
    secondDerivative: '2 if x > 0 else 0',
  },
  textbook: 'x > 0 ? x * x : 0',
  references: ['so2021'],
};
