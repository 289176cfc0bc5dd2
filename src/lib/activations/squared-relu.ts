import type { Activation } from './types.ts';

/** f(x) = max(0, x)²; f″(0) = 0 as in PyTorch. */
export const maths = {
  value: (x) => {
    const positive = Math.max(0, x);
    return positive * positive;
  },
  derivative: (x) => 2 * Math.max(0, x),
  secondDerivative: (x) => (x > 0 ? 2 : x <= 0 ? 0 : x),
  kinks: () => [0],
} satisfies Activation;
