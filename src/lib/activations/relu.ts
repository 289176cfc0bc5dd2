import type { Activation } from './types.ts';

/** f(x) = max(0, x); f′(0) = 0 as in PyTorch, TensorFlow and JAX. */
export const maths = {
  value: (x) => Math.max(0, x),
  derivative: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;
