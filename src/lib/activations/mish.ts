import { DEEP, timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

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
