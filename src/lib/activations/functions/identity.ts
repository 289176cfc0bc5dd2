import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = x. */
export const maths = {
  value: (x) => x,
  derivative: (x) => (Number.isNaN(x) ? x : 1),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'identity',
  aliases: ['linear', 'no activation'],
  description: 'Passes the pre-activation on unchanged.',
  verdict: 'The output of a regression; between hidden layers it makes two layers into one.',
  tex: { symbol: String.raw`\operatorname{id}`, value: 'z', derivative: '1' },
  range: String.raw`(-\infty, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'C∞',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'none',
  apis: {
    pytorch: { names: ['torch.nn.Identity()'], call: 'torch.nn.Identity()(x)' },
    tensorflow: { names: ['tf.identity'], call: 'tf.identity(x)' },
    keras: { names: ['keras.activations.linear'], call: 'keras.activations.linear(x)' },
    jax: { names: ['jax.nn.identity'], call: 'jax.nn.identity(x)' },
    onnx: { names: ['Identity'], since: 1 },
  },
  numpy: `import numpy as np

def identity(x):
    return np.asarray(x)

def identity_slope(x):
    return np.ones_like(x)`,
  exact: {
    value: 'x',
    derivative: '1',
    secondDerivative: '0',
  },
  textbook: 'x',
  references: ['zhang2023'],
};
