import type { Activation } from './types.ts';

/** f(x) = x(x + 3)/6 between −3 and 3, 0 to the left, x to the right; f′(−3) = 0 and f′(3) = 1 as in PyTorch's documentation. */
export const maths = {
  value: (x) => (x >= 3 ? x : x > -3 ? (x * (x + 3)) / 6 : Number.isNaN(x) ? x : 0),
  derivative: (x) => (x >= 3 ? 1 : x > -3 ? (2 * x + 3) / 6 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (x > -3 && x < 3 ? 1 / 3 : Number.isNaN(x) ? x : 0),
  kinks: () => [-3, 3],
} satisfies Activation;
