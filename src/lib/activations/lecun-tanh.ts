import type { Activation } from './types.ts';

const height = 1.7159;

/** e^(−4|x|/3), with the rounding error of 4|x|/3 made good. */
function decay(x: number): number {
  const double = 2 * Math.min(Math.abs(x), 1e300);
  const third = double / 3;
  // double − 3·third without rounding: both differences are exact (Sterbenz).
  const error = (double - 2 * third - third) / 3;
  return Math.exp(-2 * third) * (1 - 2 * error);
}

/** f(x) = 1.7159 tanh(2x/3), LeCun's scaled tanh: f(±1) = ±1 nearly, and |f″| is greatest near ±1. */
export const maths = {
  value: (x) => height * Math.tanh((2 * x) / 3),
  derivative: (x) => {
    const e = decay(x);
    return ((8 * height) / 3) * (e / (1 + e * (2 + e)));
  },
  secondDerivative: (x) => {
    const e = decay(x);
    return ((-32 * height) / 9) * Math.tanh((2 * x) / 3) * (e / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;
