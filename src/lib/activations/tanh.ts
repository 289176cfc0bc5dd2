import type { Activation } from './types.ts';

/** f(x) = tanh x. */
export const maths = {
  value: (x) => Math.tanh(x),
  // sech² = 4e/(1 + e)² with e = exp(−2|x|): 1 − tanh² would lose every digit from |x| = 19 on.
  derivative: (x) => {
    const e = Math.exp(-2 * Math.abs(x));
    return (4 * e) / (1 + e * (2 + e));
  },
  secondDerivative: (x) => {
    const e = Math.exp(-2 * Math.abs(x));
    return -2 * Math.tanh(x) * ((4 * e) / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;
