import type { Activation } from './types.ts';

/** f(x) = x/(1 + |x|); f″ jumps from 2 to −2 at 0, where 0 is taken as in PyTorch. */
export const maths = {
  value: (x) => {
    // ∞/∞ would not be 1.
    const finite = Math.max(Math.min(x, 1e300), -1e300);
    return finite / (1 + Math.abs(finite));
  },
  // Divided twice: the square overflows from 10¹⁵⁴ on, where 1/x² is still a number.
  derivative: (x) => {
    const sum = 1 + Math.abs(x);
    return 1 / sum / sum;
  },
  secondDerivative: (x) => {
    const sum = 1 + Math.abs(x);
    return (-2 * Math.sign(x)) / sum / sum / sum;
  },
  kinks: () => [0],
} satisfies Activation;
