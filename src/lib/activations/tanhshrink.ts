import { maths as tanh } from './tanh.ts';
import type { Activation } from './types.ts';

/**
 * x − tanh x for |x| ≤ 1 without cancellation: the tenth convergent of Lambert's fraction tanh x = x/(1 + x²/(3 + x²/(5 + …))), taken
 * from x; the coefficients are positive integers.
 */
function nearZero(x: number): number {
  const square = x * x;
  const above = 218243025 + square * (16081065 + square * (289575 + square * (1430 + square * 1)));
  const below =
    654729075 + square * (310134825 + square * (18918900 + square * (315315 + square * (1485 + square * 1))));
  return x * (square * (above / below));
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
