import { requireBoolean } from './require.ts';

/**
 * The discrete Fourier transform of re + i·im in place, X_k = Σ x_j·e^(∓2πijk/N), by the radix-2 algorithm of Cooley and
 * Tukey; the inverse is divided by N.
 *
 * @param re - real parts; their number is a power of two
 * @param im - imaginary parts, as many
 * @throws RangeError if the lengths differ or are no power of two, or both are the same memory
 */
export function fourier(re: Float64Array, im: Float64Array, inverse = false): void {
  const count = re?.length;
  if (!(count > 0) || (count & (count - 1)) !== 0 || im?.length !== count) {
    throw new RangeError(`re and im must have the same length, a power of two, but have ${count} and ${im?.length}`);
  }
  if (re.buffer === im.buffer && Math.abs(re.byteOffset - im.byteOffset) < re.byteLength)
    throw new RangeError('re and im must not share memory: both are written');
  requireBoolean('inverse', inverse);
  reverseBits(re, im);
  for (let half = 1; half < count; half *= 2) {
    const turn = ((inverse ? 1 : -1) * Math.PI) / half;
    for (let offset = 0; offset < half; offset++) {
      const cosine = Math.cos(turn * offset);
      const sine = Math.sin(turn * offset);
      for (let upper = offset; upper < count; upper += 2 * half) {
        const lower = upper + half;
        const x = cosine * re[lower]! - sine * im[lower]!;
        const y = sine * re[lower]! + cosine * im[lower]!;
        re[lower] = re[upper]! - x;
        im[lower] = im[upper]! - y;
        re[upper]! += x;
        im[upper]! += y;
      }
    }
  }
  if (!inverse) return;
  for (let index = 0; index < count; index++) {
    re[index]! /= count;
    im[index]! /= count;
  }
}

/** Puts each element where the mirrored bits of its index say. */
function reverseBits(re: Float64Array, im: Float64Array): void {
  const count = re.length;
  for (let index = 0, mirrored = 0; index < count; index++) {
    if (index < mirrored) {
      [re[index], re[mirrored]] = [re[mirrored]!, re[index]!];
      [im[index], im[mirrored]] = [im[mirrored]!, im[index]!];
    }
    let bit = count >> 1;
    while (bit > 0 && mirrored & bit) {
      mirrored ^= bit;
      bit >>= 1;
    }
    mirrored |= bit;
  }
}
