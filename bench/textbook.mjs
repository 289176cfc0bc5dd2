/** erf as textbooks program it, for GELU: Abramowitz & Stegun 7.1.26, with an error up to 1.5e-7. */
export const erf = `(z) => {
  const t = 1 / (1 + 0.3275911 * Math.abs(z));
  const y = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(z) * (1 - y * Math.exp(-z * z));
}`;

/**
 * The function of one number that a formula in JavaScript is, such as `Math.max(0, x)`.
 *
 * @param {string} formula an expression in x; it may call erf
 * @returns {(x: number) => number}
 */
export const textbookFormula = (formula) => new Function(`const erf = ${erf}; return (x) => ${formula};`)();
