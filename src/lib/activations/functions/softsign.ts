import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = x/(1 + |x|); f″ jumps from 2 to −2 at 0, where 0 is taken as in PyTorch. */
export const maths = {
  value: (x) => {
    // ∞/∞ would not be 1.
    const finite = Math.max(Math.min(x, 1e300), -1e300);
    return finite / (1 + Math.abs(finite));
  },
  // Divided twice: the square overflows from 10¹⁵⁴ on, where 1/x² is still a number.
  derivative: (x) => {
    const sum = 1 + Math.abs(x);
    return 1 / sum / sum;
  },
  secondDerivative: (x) => {
    const sum = 1 + Math.abs(x);
    return (-2 * Math.sign(x)) / sum / sum / sum;
  },
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'softsign',
  aliases: ['Elliott function'],
  description: 'A squashing function between −1 and 1 without an exponential, whose tails level off like 1/|z|.',
  verdict: 'Long tails: far out it keeps more slope than tanh, near 0 it keeps less; rarely used.',
  tex: {
    symbol: String.raw`\operatorname{softsign}`,
    value: String.raw`\frac{z}{1 + |z|}`,
    derivative: String.raw`\frac{1}{(1 + |z|)^2}`,
  },
  range: '(-1, 1)',
  limits: ['-1', '1'],
  smoothness: 'C1',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'both',
  convention: 'At 0 both sides have the slope 1; only the bend jumps there, from 2 to −2.',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.softsign', 'torch.nn.Softsign()'],
      call: 'torch.nn.functional.softsign(x)',
    },
    tensorflow: { names: ['tf.nn.softsign', 'tf.math.softsign'], call: 'tf.nn.softsign(x)' },
    keras: { names: ['keras.activations.softsign'], call: 'keras.activations.softsign(x)' },
    jax: { names: ['jax.nn.soft_sign'], call: 'jax.nn.soft_sign(x)' },
    onnx: { names: ['Softsign'], since: 1 },
  },
  numpy: `import numpy as np

def softsign(x):
    return x / (1 + np.abs(x))

def softsign_slope(x):
    return 1 / (1 + np.abs(x)) ** 2`,
  exact: {
    value: 'x / (1 + abs(x))',
    derivative: '1 / (1 + abs(x))**2',
    secondDerivative: '(-2 if x > 0 else 2) / (1 + abs(x))**3',
  },
  textbook: 'x / (1 + Math.abs(x))',
  references: ['turian2009', 'bergstra2009', 'glorot2010'],
};
