/**
 * a·b − fl(a·b), all but exactly: the factors are split into 24 bits and the rest (after Dekker 1971, with `fround` as the
 * scissors), whose products are exact but for the last. For |a|, |b| < 3·10³⁸.
 */
export function productError(a: number, b: number): number {
  const aHigh = Math.fround(a);
  const bHigh = Math.fround(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - a * b + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** a/b − fl(a/b), to about half the bits of a double; for |a| < 3·10³⁸. */
export function quotientError(a: number, b: number): number {
  const quotient = a / b;
  return (a - quotient * b - productError(quotient, b)) / b;
}
