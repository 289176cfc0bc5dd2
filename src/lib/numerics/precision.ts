import { frozen } from './frozen.ts';

/** A number format in which a computation may be imitated. */
export type Precision = 'float64' | 'float32' | 'bfloat16' | 'float16';

/** Smallest positive (subnormal) number of each format. */
export const smallestSubnormal: Readonly<Record<Precision, number>> = frozen({
  float64: Number.MIN_VALUE,
  float32: 2 ** -149,
  bfloat16: 2 ** -133,
  float16: 2 ** -24,
});

/** The nearest IEEE binary32 number, ties to even. */
export const float32 = Math.fround;

/** The nearest number with `digits` binary places and exponents from `least` on, ties to even; from `overflow` on ±∞. */
function nearest(x: number, digits: number, least: number, overflow: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < overflow)) return x - x === 0 ? Math.sign(x) * Infinity : x;
  // Adding and taking away 3·2⁵¹ ulp rounds to a multiple of ulp in one step: ulp is the same below 2^least, then doubles with x.
  const exponent = Math.max(least, Math.floor(Math.log2(magnitude)));
  const unit = 2 ** (exponent - digits);
  const shift = 0x18_0000_0000_0000 * unit;
  const rounded = magnitude + shift - shift;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

/** The nearest IEEE binary16 number, ties to even; beyond 65 504 (from 65 520 on) ±∞. */
export function float16(x: number): number {
  return nearest(x, 10, -14, 65520);
}

/** The nearest bfloat16 number, ties to even: the exponents of binary32 with 8 binary digits; beyond 3.39·10³⁸ ±∞. */
export function bfloat16(x: number): number {
  return nearest(x, 7, -126, (2 - 2 ** -8) * 2 ** 127);
}

/**
 * The function that rounds to `precision`.
 *
 * @throws RangeError for another format.
 */
export function rounder(precision: Precision): (x: number) => number {
  if (precision === 'float16') return float16;
  if (precision === 'bfloat16') return bfloat16;
  if (precision === 'float32') return float32;
  if (precision === 'float64') return (x) => x;
  throw new RangeError(`precision must be float16, bfloat16, float32 or float64, but is ${String(precision)}`);
}
