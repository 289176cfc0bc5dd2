const view = new DataView(new ArrayBuffer(8));

/** The distance of doubles at `x`: 2^(e−52) for 2^e ≤ |x| < 2^(e+1), 2⁻¹⁰⁷⁴ below the normal numbers. */
export function ulp(x: number): number {
  view.setFloat64(0, x);
  const exponent = (view.getUint32(0) >>> 20) & 0x7ff;
  return 2 ** (Math.max(exponent, 1) - 1075);
}

/** |got − reference| in units in the last place of the reference; 0 if both are the same infinity, ∞ if only one is finite. */
export function ulpError(got: number, reference: number): number {
  if (got === reference) return 0;
  const error = Math.abs(got - reference) / ulp(reference);
  return Number.isNaN(error) ? Infinity : error;
}
