import { normalTail, normalTimesExp } from '../special/normal-tail.ts';
import type { Activation } from './types.ts';

const inverseRootTwoPi = 0.3989422804014327;

/** f(x) = x·Φ(x), Φ the distribution function of N(0, 1): the exact GELU, with small relative error also in the left tail. */
export const maths = {
  value: (x) => {
    const t = Math.min(Math.abs(x), 1e150);
    const tail = normalTimesExp(t * normalTail(t), t);
    return x < 0 ? -tail : x - tail;
  },
  // Φ + xφ.
  derivative: (x) => {
    const t = Math.min(Math.abs(x), 1e150);
    const tail = normalTimesExp(normalTail(t) - t * inverseRootTwoPi, t);
    return x < 0 ? tail : 1 - tail;
  },
  // φ(2 − x²).
  secondDerivative: (x) => {
    const t = Math.min(Math.abs(x), 1e150);
    return normalTimesExp(inverseRootTwoPi * (2 - t * t), t);
  },
  kinks: () => [],
} satisfies Activation;
