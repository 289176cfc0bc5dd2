const SPLITTER = 2 ** 27 + 1;

/** a·b − fl(a·b) exactly (Dekker 1971); 0 for factors so large that splitting them would overflow. */
export function productError(a: number, b: number): number {
  const aScaled = SPLITTER * a;
  const bScaled = SPLITTER * b;
  const aHigh = aScaled - (aScaled - a);
  const bHigh = bScaled - (bScaled - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const error = aHigh * bHigh - a * b + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return Number.isNaN(error) ? 0 : error;
}

/** a/b − fl(a/b), to about half the bits of a double. */
export function quotientError(a: number, b: number): number {
  const quotient = a / b;
  const error = (a - quotient * b - productError(quotient, b)) / b;
  return Number.isFinite(error) ? error : 0;
}
