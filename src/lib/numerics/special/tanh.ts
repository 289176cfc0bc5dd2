/** Below this |x| the other form would cancel. */
const NEAR = 0.625;

/**
 * tanh x within 1 ULP; V8's Math.tanh is within 2 and slower.
 *
 * Near 0 it is x plus a small term, a quotient of polynomials in x² whose coefficients are those of S. L. Moshier, Cephes
 * Math Library 2.1, tanh.c; beyond it is 1 − 2/(e^2|x| + 1), which is 1 where the exponential overflows.
 */
export function tanh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < NEAR) {
    const square = x * x;
    const above = (-0.964399179425052238628 * square - 99.2877231001918586564) * square - 1614.68768441708447952;
    const below =
      ((square + 112.811678491632931402) * square + 2235.48839060100448583) * square + 4844.06305325125486048;
    // 0 + −0 is 0, without which tanh(−0) would be 0.
    return x + x * (0 + (square * above) / below);
  }
  const value = 1 - 2 / (Math.exp(2 * magnitude) + 1);
  return x < 0 ? -value : value;
}
