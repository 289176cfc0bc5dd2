/** From here on e^z times a moderate factor nears the subnormal numbers. */
export const DEEP = -700;

/** e^SHIFT·UNSHIFT = 1 to 6·10⁻²², far below the rounding of UNSHIFT: a double that happens to be almost a power of e. */
const SHIFT = 62.0615234375;
const UNSHIFT = 1.114353118017448e-27;

/**
 * (factor + factorLow)·e^z for z ≤ 0 and a finite factor. What rounding took from z goes into `factorLow`, times the factor.
 *
 * Where e^z is subnormal and has few bits left, the product is formed before it gets so small: z + SHIFT is exact there.
 */
export function timesExp(factor: number, z: number, factorLow = 0): number {
  if (z < DEEP) {
    const e = Math.exp(z + SHIFT);
    const product = factor * e;
    // −0 + 0 would be 0: a product that has run out keeps its sign.
    return product === 0 ? product : (product + factorLow * e) * UNSHIFT;
  }
  const e = Math.exp(z);
  return factor * e + factorLow * e;
}
