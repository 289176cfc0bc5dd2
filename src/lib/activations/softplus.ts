import { productError } from '../special/errors.ts';
import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

const beta = { symbol: 'β', name: 'sharpness', default: 1, min: 0.01, max: 100, learned: false };

/** factor·e^−|βx|, with the rounding error of βx made good. */
function timesDecay(factor: number, x: number, sharpness: number): number {
  const magnitude = Math.min(Math.abs(x), 1e30);
  return timesExp(factor, -sharpness * magnitude, -factor * productError(sharpness, magnitude));
}

/**
 * f(x) = log(1 + e^(βx))/β = max(x, 0) + log(1 + e^−|βx|)/β: neither overflows nor cancels.
 * PyTorch's switch to x for βx > 20 is left out: it is wrong by 2·10⁻⁹.
 */
export const maths = {
  value: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    // Far out log(1 + e) is e, and dividing subnormal numbers by β would multiply their rounding.
    if (x < 0 && e < 1e-300) return timesDecay(1 / sharpness, x, sharpness);
    return Math.max(x, 0) + Math.log1p(e) / sharpness;
  },
  derivative: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    return (x < 0 ? e : 1) / (1 + e);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const e = timesDecay(1, x, sharpness);
    return timesDecay(sharpness, x, sharpness) / (1 + e * (2 + e));
  },
  // −H/β², where H, the entropy of σ(βx), is a sum of two positive terms: log(1 + e) + ze/(1 + e), e = e^−z, z = |βx|.
  parameterDerivative: (x, sharpness = beta.default) => {
    const z = Math.min(sharpness * Math.abs(x), 1e30);
    const e = timesDecay(1, x, sharpness);
    const square = sharpness * sharpness;
    // From 40 on the sum is (1 + z)e to the last bit.
    if (z > 40) return timesDecay(-(1 + z) / square, x, sharpness);
    return -(Math.log1p(e) + (z * e) / (1 + e)) / square;
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;
