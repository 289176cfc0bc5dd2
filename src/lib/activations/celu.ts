import { quotientError } from '../special/errors.ts';
import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

const alpha = { symbol: 'α', name: 'depth of the left plateau', default: 1, min: 0.01, max: 10, learned: false };

/** −Σ (n−1)/n! uⁿ = (1 − u)eᵘ − 1 for −1 ≤ u ≤ 0, where the closed form would cancel. */
function series(u: number): number {
  let term = u;
  let sum = 0;
  for (let n = 2; n < 20; n++) {
    term *= u / n;
    sum -= (n - 1) * term;
  }
  return sum;
}

/** f(x) = x for x > 0, else α(e^(x/α) − 1): once differentiable at 0 for every α. */
export const maths = {
  value: (x, depth = alpha.default) => (x > 0 ? x : depth * Math.expm1(x / depth)),
  // e^u multiplies the rounding error of u = x/α by u: the error is worked out and given along.
  derivative: (x, depth = alpha.default) =>
    x > 0 ? 1 : timesExp(1, x / depth, quotientError(Math.max(x, -1e30), depth)),
  secondDerivative: (x, depth = alpha.default) =>
    x < 0 ? timesExp(1 / depth, x / depth, quotientError(Math.max(x, -1e30), depth) / depth) : Number.isNaN(x) ? x : 0,
  parameterDerivative: (x, depth = alpha.default) => {
    if (x > 0) return 0;
    const u = Math.max(x / depth, -800);
    return u > -1 ? series(u) : (1 - u) * Math.exp(u) - 1;
  },
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;
