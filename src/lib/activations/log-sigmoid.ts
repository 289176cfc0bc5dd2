import { maths as sigmoid } from './sigmoid.ts';
import type { Activation } from './types.ts';

/** f(x) = log σ(x) = min(x, 0) − log(1 + e^−|x|): neither overflows nor cancels. */
export const maths = {
  value: (x) => -(Math.max(-x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
  derivative: (x) => sigmoid.value(-x),
  secondDerivative: (x) => -sigmoid.derivative(x),
  kinks: () => [],
} satisfies Activation;
