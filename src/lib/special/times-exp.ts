/** e^SHIFT·UNSHIFT = 1 to 6·10⁻²², far below the rounding of UNSHIFT: a double that happens to be almost a power of e. */
const SHIFT = 62.0615234375;
const UNSHIFT = 1.114353118017448e-27;

/**
 * factor·e^(z + zLow) for z ≤ 0 and a finite factor, zLow being what rounding took from z.
 *
 * Where e^z is subnormal and has few bits left, the product is formed before it gets so small: z + SHIFT is exact there.
 */
export function timesExp(factor: number, z: number, zLow = 0): number {
  if (z < -700) {
    const e = Math.exp(z + SHIFT);
    return factor * (e + e * zLow) * UNSHIFT;
  }
  const e = Math.exp(z);
  return factor * (e + e * zLow);
}
