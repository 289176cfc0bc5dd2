import { quotientError } from '../special/errors.ts';
import { distance, hazard, timesNormal } from '../special/normal-tail.ts';
import type { Activation } from './types.ts';

/**
 * f(x) = x·Φ(x), Φ the distribution function of N(0, 1): the exact GELU. Φ(−|x|) = φ(x)/hazard(|x|) has a small relative error and is
 * never formed as 1 − Φ(|x|): full precision in the left tail.
 */
export const maths = {
  value: (x) => {
    const t = distance(x);
    const h = hazard(t);
    const tail = timesNormal(t / h, t, quotientError(t, h));
    return x < 0 ? -tail : x - tail;
  },
  // Φ + xφ.
  derivative: (x) => {
    const t = distance(x);
    const h = hazard(t);
    const tail = timesNormal((1 - t * h) / h, t);
    return x < 0 ? tail : 1 - tail;
  },
  // φ(2 − x²).
  secondDerivative: (x) => {
    const t = distance(x);
    return timesNormal(2 - t * t, t);
  },
  kinks: () => [],
} satisfies Activation;
