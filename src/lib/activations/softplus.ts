import { productError } from '../special/errors.ts';
import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

const beta = { symbol: 'β', name: 'sharpness', default: 1, min: 0.01, max: 100, learned: false };

/** e^−|βx|, with the rounding error of βx made good. */
function decay(x: number, sharpness: number): number {
  const magnitude = Math.min(Math.abs(x), 1e300);
  return timesExp(1, -sharpness * magnitude, -productError(sharpness, magnitude));
}

/**
 * f(x) = log(1 + e^(βx))/β = max(x, 0) + log(1 + e^−|βx|)/β: neither overflows nor cancels.
 * PyTorch's switch to x for βx > 20 is left out: it is wrong by 2·10⁻⁹.
 */
export const maths = {
  value: (x, sharpness = beta.default) => Math.max(x, 0) + Math.log1p(decay(x, sharpness)) / sharpness,
  derivative: (x, sharpness = beta.default) => {
    const e = decay(x, sharpness);
    return (x < 0 ? e : 1) / (1 + e);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const e = decay(x, sharpness);
    const sum = 1 + e;
    return (sharpness * e) / (sum * sum);
  },
  // −H/β², where H, the entropy of σ(βx), is a sum of two positive terms.
  parameterDerivative: (x, sharpness = beta.default) => {
    const e = decay(x, sharpness);
    const z = Math.min(sharpness * Math.abs(x), 1e300);
    return -(Math.log1p(e) + (z * e) / (1 + e)) / (sharpness * sharpness);
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;
