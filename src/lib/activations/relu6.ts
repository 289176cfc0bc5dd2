import type { Activation } from './types.ts';

/** f(x) = min(max(0, x), 6); f′(0) = f′(6) = 0 as in PyTorch. */
export const maths = {
  value: (x) => Math.min(Math.max(0, x), 6),
  derivative: (x) => (x > 0 && x < 6 ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0, 6],
} satisfies Activation;
