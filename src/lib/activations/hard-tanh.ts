import type { Activation } from './types.ts';

/** f(x) = x cut off at −1 and 1; f′(±1) = 0 as in PyTorch. */
export const maths = {
  value: (x) => Math.min(Math.max(-1, x), 1),
  derivative: (x) => (x > -1 && x < 1 ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [-1, 1],
} satisfies Activation;
