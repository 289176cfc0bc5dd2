import { maths as sigmoid } from './sigmoid.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = log σ(x) = min(x, 0) − log(1 + e^−|x|): neither overflows nor cancels. */
export const maths = {
  value: (x) => -(Math.max(-x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
  derivative: (x) => sigmoid.value(-x),
  secondDerivative: (x) => -sigmoid.derivative(x),
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'log-sigmoid',
  aliases: ['logarithm of the sigmoid', 'logsigmoid'],
  description: 'The logarithm of the sigmoid: minus the softplus of minus z.',
  verdict: 'Inside losses that start from logits; hardly ever a hidden unit.',
  tex: {
    symbol: String.raw`\ln\sigma`,
    value: String.raw`-\ln(1 + e^{-z})`,
    derivative: String.raw`\sigma(-z)`,
    stable: String.raw`\min(z, 0) - \ln(1 + e^{-|z|})`,
  },
  range: String.raw`(-\infty, 0)`,
  limits: [String.raw`-\infty`, '0'],
  smoothness: 'C∞',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'right',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.logsigmoid', 'torch.nn.LogSigmoid()'],
      call: 'torch.nn.functional.logsigmoid(x)',
    },
    tensorflow: { names: ['tf.math.log_sigmoid'], call: 'tf.math.log_sigmoid(x)' },
    keras: { names: ['keras.activations.log_sigmoid'], call: 'keras.activations.log_sigmoid(x)' },
    jax: { names: ['jax.nn.log_sigmoid'], call: 'jax.nn.log_sigmoid(x)' },
    onnx: { names: [], graph: 'Neg(Softplus(Neg(x)))' },
  },
  numpy: `import numpy as np

def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))

def log_sigmoid_slope(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, e, 1.0) / (1 + e)`,
  exact: {
    value: '-log1p(exp(-x))',
    derivative: 'sigma(-x)',
    secondDerivative: '-sigma1(x)',
  },
  textbook: 'Math.log(1 / (1 + Math.exp(-x)))',
  references: ['pytorch-docs'],
};
