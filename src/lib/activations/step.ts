import type { Activation } from './types.ts';

/** f(x) = 1 for x > 0, else 0 (Heaviside); f′ = 0 wherever it exists, and 0 is also taken at the jump. */
export const maths = {
  value: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  derivative: (x) => (Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;
