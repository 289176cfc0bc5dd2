import { frozen } from './frozen.ts';
import { rounder, smallestSubnormal, type Precision } from './precision.ts';

/** Largest finite number of each format. */
export const largestFinite: Readonly<Record<Precision, number>> = frozen({
  float64: Number.MAX_VALUE,
  float32: (2 - 2 ** -23) * 2 ** 127,
  bfloat16: (2 - 2 ** -7) * 2 ** 127,
  float16: 65504,
});

/** Half the distance from the largest number to the next one that the format would have: from there on ∞ is nearer. */
const halfStep: Readonly<Record<Precision, number>> = {
  float64: 2 ** 970,
  float32: 2 ** 103,
  bfloat16: 2 ** 119,
  float16: 16,
};

const smallestNormal: Readonly<Record<Precision, number>> = {
  float64: 2 ** -1022,
  float32: 2 ** -126,
  bfloat16: 2 ** -126,
  float16: 2 ** -14,
};

/**
 * The exponents x between which eˣ is a number of the format: above `overflows` it rounds to ∞, below `vanishes` it rounds to 0,
 * and below `fades` it is subnormal and has lost digits.
 *
 * @throws RangeError for another format.
 */
export function exponentLimits(precision: Precision): { overflows: number; fades: number; vanishes: number } {
  rounder(precision); // refuses another format
  return {
    // By log1p, as a double does not hold its own largest number and half a step.
    overflows: Math.log(largestFinite[precision]) + Math.log1p(halfStep[precision] / largestFinite[precision]),
    fades: Math.log(smallestNormal[precision]),
    // Half of the smallest number is a tie and rounds to 0; float64 cannot hold that half itself.
    vanishes: Math.log(smallestSubnormal[precision]) - Math.LN2,
  };
}
