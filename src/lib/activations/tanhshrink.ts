import { maths as tanh } from './tanh.ts';
import type { Activation } from './types.ts';

/** x cosh x − sinh x = Σ 2k/(2k+1)! x^(2k+1), all of one sign, divided by cosh x: x − tanh x near 0 without cancellation. */
function nearZero(x: number): number {
  const square = x * x;
  let term = x;
  let numerator = 0;
  let power = 1;
  let denominator = 1;
  for (let k = 2; k < 22; k += 2) {
    power *= square / (k * (k - 1));
    denominator += power;
    term *= square / (k * (k + 1));
    numerator += k * term;
  }
  return numerator / denominator;
}

/** f(x) = x − tanh x. */
export const maths = {
  value: (x) => {
    const magnitude = Math.abs(x);
    if (magnitude < 1) return nearZero(x);
    return Math.sign(x) * (magnitude - 1 + 2 / (Math.exp(2 * magnitude) + 1));
  },
  derivative: (x) => Math.tanh(x) ** 2,
  secondDerivative: (x) => -tanh.secondDerivative(x),
  kinks: () => [],
} satisfies Activation;
