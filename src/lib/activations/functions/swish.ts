import { productError } from '../../numerics/special/errors.ts';
import { gateBend, gateSlope, near, shutGate } from '../../numerics/special/gate.ts';
import { timesExp } from '../../numerics/special/times-exp.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const beta = { symbol: 'β', name: 'sharpness of the gate', default: 1, min: 0, max: 100, learned: false };

/**
 * f(x) = x·σ(βx); SiLU at β = 1. The exponential multiplies the rounding error of βx by |βx|, up to 700: the error is worked out and
 * given along.
 */
export const maths = {
  value: (x, sharpness = beta.default) => {
    const z = sharpness * x;
    if (z >= 0) return x / (1 + Math.exp(-z));
    if (sharpness === 0) return x / 2;
    const close = near(x);
    return shutGate(close, sharpness * close, productError(sharpness, close));
  },
  derivative: (x, sharpness = beta.default) => {
    const close = near(x);
    const z = sharpness * close;
    const zLow = productError(sharpness, close);
    return gateSlope(z, zLow, z, zLow);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const close = near(x);
    const z = sharpness * close;
    const zLow = productError(sharpness, close);
    const magnitude = Math.abs(z);
    return sharpness * gateBend(z, zLow, 2 - magnitude - Math.sign(z) * zLow, 2 + magnitude);
  },
  // x²σ′(βx).
  parameterDerivative: (x, sharpness = beta.default) => {
    const magnitude = Math.abs(near(x));
    const z = sharpness * magnitude;
    const e = Math.exp(-z);
    const square = magnitude * magnitude;
    return timesExp(square, -z, -square * productError(sharpness, magnitude)) / (1 + e * (2 + e));
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'sigmoid-weighted linear unit',
  aliases: ['SiLU', 'Swish', 'SIL', 'self-gated unit'],
  description: 'The pre-activation times its own sigmoid gate: a rectifier that dips below 0 before it levels off.',
  verdict: 'Modern convolutional nets, and the gate in the feed-forward blocks of language models.',
  tex: {
    symbol: String.raw`\operatorname{SiLU}`,
    value: String.raw`z\,\sigma(\beta z)`,
    derivative: String.raw`\sigma(\beta z)\,\bigl(1 + \beta z\,\sigma(-\beta z)\bigr)`,
    parameterDerivative: String.raw`\frac{\partial f}{\partial \beta} = z^2\,\sigma(\beta z)\,\sigma(-\beta z)`,
  },
  range: String.raw`[-0.2785, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.silu', 'torch.nn.SiLU()'],
      call: 'torch.nn.functional.silu(x)',
      differs: 'β is always 1.',
    },
    tensorflow: { names: ['tf.nn.silu(beta=1.0)', 'tf.nn.swish(beta=1.0)'], call: 'tf.nn.silu(x)' },
    keras: {
      names: ['keras.activations.silu', 'keras.activations.swish'],
      call: 'keras.activations.silu(x)',
      differs: 'β is always 1.',
    },
    jax: { names: ['jax.nn.silu', 'jax.nn.swish'], call: 'jax.nn.silu(x)', differs: 'β is always 1.' },
    onnx: { names: ['Swish(alpha=1.0)'], since: 24, differs: 'β is called alpha.' },
  },
  numpy: `import numpy as np

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1 + e)

def swish(x, beta=1.0):
    return x * sigmoid(beta * x)

def swish_slope(x, beta=1.0):
    return sigmoid(beta * x) * (1 + beta * x * sigmoid(-beta * x))`,
  exact: {
    value: 'x * sigma(p * x)',
    derivative: 'sigma(p * x) + p * x * sigma1(p * x)',
    secondDerivative: '2 * p * sigma1(p * x) + p**2 * x * sigma2(p * x)',
    parameterDerivative: 'x**2 * sigma1(p * x)',
    parameters: [0.1, 1.5, 10.3],
    tail: '1 / p',
  },
  textbook: 'x / (1 + Math.exp(-x))',
  references: ['elfwing2018', 'ramachandran2017', 'hendrycks2016'],
};
