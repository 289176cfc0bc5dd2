/** A number format in which a computation may be imitated. */
export type Precision = 'float64' | 'float32' | 'float16';

/** Smallest positive (subnormal) number of each format. */
export const smallestSubnormal: Readonly<Record<Precision, number>> = {
  float64: Number.MIN_VALUE,
  float32: 2 ** -149,
  float16: 2 ** -24,
};

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
 */
export function exponentLimits(precision: Precision): { overflows: number; fades: number; vanishes: number } {
  return {
    overflows: Math.log(largestFinite[precision]),
    fades: Math.log(smallestNormal[precision]),
    // Half of the smallest number is a tie and rounds to 0; float64 cannot hold that half itself.
    vanishes: Math.log(smallestSubnormal[precision]) - Math.LN2,
  };
}

/** The nearest IEEE binary32 number, ties to even. */
export const float32 = Math.fround;

/** The nearest IEEE binary16 number, ties to even; beyond 65 504 (from 65 520 on) ±∞. */
export function float16(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < 65520)) return x - x === 0 ? Math.sign(x) * Infinity : x;
  // Adding and taking away 3·2⁵¹ ulp rounds to a multiple of ulp in one step: ulp is 2⁻²⁴ below 2⁻¹⁴, then doubles with x.
  const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)));
  const unit = 2 ** (exponent - 10);
  const shift = 0x18_0000_0000_0000 * unit;
  const rounded = magnitude + shift - shift;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

/** The function that rounds to `precision`. */
export function rounder(precision: Precision): (x: number) => number {
  if (precision === 'float16') return float16;
  if (precision === 'float32') return float32;
  return (x) => x;
}
