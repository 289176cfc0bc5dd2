import type { Activation } from './types.ts';

/** f(x) = (x + 3)/6 cut off at 0 and 1 (PyTorch, Keras 3); f′(±3) = 0 as in PyTorch. */
export const maths = {
  // x + 3 first: it is exact near −3, where x/6 + ½ would cancel.
  value: (x) => Math.min(Math.max(0, x + 3), 6) / 6,
  derivative: (x) => (x > -3 && x < 3 ? 1 / 6 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [-3, 3],
} satisfies Activation;
