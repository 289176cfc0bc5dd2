import { DEEP, timesExp } from '../../numerics/special/times-exp.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/**
 * f(x) = x·tanh(log(1 + eˣ)). With w = eˣ the tanh is T = w(w + 2)/(w(w + 2) + 2), a ratio of sums of positive terms; for x ≥ 0 the
 * same is written in v = e⁻ˣ, so that nothing overflows. Below e is w on the left and v on the right, D the denominator of T.
 */
export const maths = {
  value: (x) => {
    if (x >= 0) {
      const e = Math.exp(-x);
      const above = 1 + 2 * e;
      return x * (above / (above + 2 * e * e));
    }
    const left = Math.max(x, -1e30);
    if (left < DEEP) return timesExp(left, left);
    const e = Math.exp(left);
    const product = left * e;
    // T = w − w·w(w + 1)/D: w alone far out.
    return product - (product * (e * (1 + e))) / (2 + e * (2 + e));
  },
  // T + xT′.
  derivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    if (x >= 0) {
      const right = Math.min(x, 1e30);
      return (1 + e * (4 + e * (6 + 4 * e + 4 * right * (1 + e)))) / (1 + e * (4 + e * (8 + e * (8 + 4 * e))));
    }
    const left = Math.max(x, -1e30);
    const above = (left + 1) * (1 + e) + e * (0.5 + e * (1 + 0.25 * e));
    return timesExp(above, left) / (1 + e * (2 + e * (2 + e * (1 + 0.25 * e))));
  },
  // 2T′ + xT″, the common power of e taken out.
  secondDerivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    if (x >= 0) {
      const right = Math.min(x, 1e30);
      const above = 8 * (1 + e * (3 + e * (4 + 2 * e))) - 4 * right * (2 + e * (3 - 2 * e * (1 + e)));
      return timesExp(above, -2 * right) / (1 + 2 * e * (1 + e)) ** 3;
    }
    const left = Math.max(x, -1e30);
    const above = 2 + left + e * (4 + e * (3 + e) + left * (1 - e * (1.5 + e)));
    return timesExp(above, left) / (1 + e * (1 + 0.5 * e)) ** 3;
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'Mish',
  aliases: ['self-regularised non-monotonic activation'],
  description: 'The pre-activation times the tanh of its softplus: a smooth gate with a somewhat deeper dip.',
  verdict: 'Some object detectors; it costs more than SiLU.',
  tex: {
    symbol: String.raw`\operatorname{Mish}`,
    value: String.raw`z\,\tanh\bigl(\ln(1 + e^{z})\bigr)`,
    derivative: String.raw`\tanh s + z\,\sigma(z)\,(1 - \tanh^2 s), \quad s = \ln(1 + e^{z})`,
    stable: String.raw`z\,\frac{e^{2z} + 2e^{z}}{e^{2z} + 2e^{z} + 2} \quad (z \le 0), \qquad z\,\frac{1 + 2e^{-z}}{1 + 2e^{-z} + 2e^{-2z}} \quad (z > 0)`,
  },
  range: String.raw`[-0.3088, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: { names: ['torch.nn.functional.mish', 'torch.nn.Mish()'], call: 'torch.nn.functional.mish(x)' },
    tensorflow: { names: [], call: 'x * tf.math.tanh(tf.nn.softplus(x))' },
    keras: { names: ['keras.activations.mish'], call: 'keras.activations.mish(x)' },
    jax: { names: ['jax.nn.mish'], call: 'jax.nn.mish(x)' },
    onnx: { names: ['Mish'], since: 18 },
  },
  numpy: `import numpy as np

def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1 + e)

def mish(x):
    return x * np.tanh(softplus(x))

def mish_slope(x):
    gate = np.tanh(softplus(x))
    return gate + x * sigmoid(x) * (1 - gate**2)`,
  exact: {
    where: { t: 'tanh(log1p(exp(x)))', s: 'sech(log1p(exp(x)))**2' },
    value: 'x * t',
    derivative: 't + x * s * sigma(x)',
    secondDerivative: 's * (2 * sigma(x) + x * (sigma1(x) - 2 * t * sigma(x)**2))',
  },
  textbook: 'x * Math.tanh(Math.log(1 + Math.exp(x)))',
  references: ['misra2020'],
};
