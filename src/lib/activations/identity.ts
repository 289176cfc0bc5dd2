import type { Activation } from './types.ts';

/** f(x) = x. */
export const maths = {
  value: (x) => x,
  derivative: (x) => (Number.isNaN(x) ? x : 1),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [],
} satisfies Activation;
