import { quotientError } from '../../numerics/special/errors.ts';
import { ROUNDED_UP, distance, hazard, timesNormal } from '../../numerics/special/normal-tail.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/**
 * f(x) = x·Φ(x), Φ the distribution function of N(0, 1): the exact GELU. Φ(−|x|) = φ(x)/hazard(|x|) has a small relative error and is
 * never formed as 1 − Φ(|x|): full precision in the left tail.
 */
export const maths = {
  value: (x) => {
    const t = distance(x);
    const h = hazard(t);
    const ratio = t / h;
    const tail = timesNormal(ratio, t, quotientError(t, h) - ROUNDED_UP * ratio * ratio);
    return x < 0 ? -tail : x - tail;
  },
  // Φ + xφ.
  derivative: (x) => {
    const t = distance(x);
    const h = hazard(t);
    const factor = (1 - t * h) / h;
    const tail = timesNormal(factor, t, -ROUNDED_UP * factor * (t / h));
    return x < 0 ? tail : 1 - tail;
  },
  // φ(2 − x²).
  secondDerivative: (x) => {
    const t = distance(x);
    const factor = 2 - t * t;
    return timesNormal(factor, t, -ROUNDED_UP * factor);
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'Gaussian error linear unit',
  aliases: ['exact GELU'],
  description: 'The pre-activation times the probability that a standard normal number lies below it.',
  verdict: 'Transformers; use the exact or the tanh form as the checkpoint does.',
  tex: {
    symbol: String.raw`\operatorname{GELU}`,
    value: String.raw`z\,\Phi(z) = \frac{z}{2}\Bigl(1 + \operatorname{erf}\frac{z}{\sqrt 2}\Bigr)`,
    derivative: String.raw`\Phi(z) + z\,\varphi(z)`,
    stable: String.raw`\frac{z}{2}\operatorname{erfc}\Bigl(-\frac{z}{\sqrt 2}\Bigr)`,
  },
  range: String.raw`[-0.1700, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: {
      names: ["torch.nn.functional.gelu(approximate='none')", "torch.nn.GELU(approximate='none')"],
      call: 'torch.nn.functional.gelu(x)',
    },
    tensorflow: { names: ['tf.nn.gelu(approximate=False)'], call: 'tf.nn.gelu(x)' },
    keras: { names: ['keras.activations.gelu(approximate=False)'], call: 'keras.activations.gelu(x)' },
    jax: {
      names: ['jax.nn.gelu(approximate=True)'],
      call: 'jax.nn.gelu(x, approximate=False)',
      differs: 'The tanh form is taken unless `approximate=False` is given.',
    },
    onnx: { names: ['Gelu(approximate="none")'], since: 20 },
  },
  numpy: `from math import erfc, pi, sqrt
import numpy as np

def normal_cdf(x):
    # 1 + erf would lose the digits of the left tail.
    return np.vectorize(lambda t: erfc(-t / sqrt(2)) / 2)(x)

def gelu(x):
    return x * normal_cdf(x)

def gelu_slope(x):
    return normal_cdf(x) + x * np.exp(-x * x / 2) / sqrt(2 * pi)`,
  exact: {
    value: 'x * normal(x)',
    derivative: 'normal(x) + x * density(x)',
    secondDerivative: 'density(x) * (2 - x**2)',
    tail: '1 / 20',
  },
  textbook: '0.5 * x * (1 + erf(x / Math.SQRT2))',
  references: ['hendrycks2016'],
};
