import type { Activation } from './types.ts';

/** f(x) = 1/(1 + e⁻ˣ). Only exp(−|x|) ≤ 1 is taken, and 1 − σ is never formed: full precision in both tails. */
export const maths = {
  value: (x) => {
    const e = Math.exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  },
  // σ(1 − σ) = e/(1 + e)², even in x.
  derivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    return e / (1 + e * (2 + e));
  },
  // σ′(1 − 2σ), and 1 − 2σ = −sign(x)·(1 − e)/(1 + e).
  secondDerivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    return ((Math.sign(x) * Math.expm1(-Math.abs(x))) / (1 + e)) * (e / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;
