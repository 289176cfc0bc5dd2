import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

/**
 * f(x) = x·tanh(log(1 + eˣ)). With w = eˣ the tanh is w(w + 2)/(w(w + 2) + 2), a ratio of sums of positive terms;
 * for x > 0 the same is written in v = e⁻ˣ, so that nothing overflows.
 */
export const maths = {
  value: (x) => {
    const e = Math.exp(-Math.abs(x));
    if (x >= 0) {
      const numerator = 1 + 2 * e;
      return x * (numerator / (numerator + 2 * e * e));
    }
    return (timesExp(Math.max(x, -1e300), x) * (e + 2)) / (e * (e + 2) + 2);
  },
  derivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    if (x >= 0) {
      const numerator = 1 + 2 * e;
      const denominator = numerator + 2 * e * e;
      return (numerator * denominator + 4 * Math.min(x, 800) * e * e * (1 + e)) / (denominator * denominator);
    }
    const denominator = e * (e + 2) + 2;
    const left = Math.max(x, -1e300);
    return timesExp((e + 2) * denominator + 4 * left * (e + 1), x) / (denominator * denominator);
  },
  // x·T″ + 2T′ with T the tanh above, the common power of e taken out.
  secondDerivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    if (x >= 0) {
      const denominator = 1 + 2 * e + 2 * e * e;
      const right = Math.min(x, 1e300);
      const bend = (8 * e * e * e + 8 * e * e - 12 * e - 8) / denominator;
      return timesExp(8 * (1 + e) + right * bend, -2 * right) / (denominator * denominator);
    }
    const denominator = e * (e + 2) + 2;
    const left = Math.max(x, -1e300);
    const bend = (4 * (2 + 2 * e - 3 * e * e - 2 * e * e * e)) / denominator;
    return timesExp(8 * (1 + e) + left * bend, left) / (denominator * denominator);
  },
  kinks: () => [],
} satisfies Activation;
