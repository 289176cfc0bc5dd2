import { rounder, smallestSubnormal, type Precision } from './precision.ts';

/** Largest finite number of each format. */
export const largestFinite: Readonly<Record<Precision, number>> = {
  float64: Number.MAX_VALUE,
  float32: (2 - 2 ** -23) * 2 ** 127,
  float16: 65504,
};

const smallestNormal: Readonly<Record<Precision, number>> = {
  float64: 2 ** -1022,
  float32: 2 ** -126,
  float16: 2 ** -14,
};

/**
 * The exponents x between which eˣ is a number of the format: above `overflows` it is ∞, below `vanishes` it rounds to 0,
 * and below `fades` it is subnormal and has lost digits.
 *
 * @throws RangeError for another format.
 */
export function exponentLimits(precision: Precision): { overflows: number; fades: number; vanishes: number } {
  rounder(precision); // refuses another format
  return {
    overflows: Math.log(largestFinite[precision]),
    fades: Math.log(smallestNormal[precision]),
    // Half of the smallest number is a tie and rounds to 0; float64 cannot hold that half itself.
    vanishes: Math.log(smallestSubnormal[precision]) - Math.LN2,
  };
}
