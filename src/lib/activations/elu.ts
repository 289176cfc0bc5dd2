import type { Activation } from './types.ts';

const alpha = { symbol: 'α', name: 'depth of the left plateau', default: 1, min: 0, max: 10, learned: false };

/** f(x) = x for x > 0, else α(eˣ − 1); f′(0) = α as in PyTorch. `expm1` keeps the digits that eˣ − 1 would cancel near 0. */
export const maths = {
  value: (x, depth = alpha.default) => (x > 0 ? x : depth * Math.expm1(x)),
  derivative: (x, depth = alpha.default) => (x > 0 ? 1 : depth * Math.exp(x)),
  secondDerivative: (x, depth = alpha.default) => (x < 0 ? depth * Math.exp(x) : Number.isNaN(x) ? x : 0),
  parameterDerivative: (x) => (x > 0 ? 0 : Math.expm1(x)),
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;
