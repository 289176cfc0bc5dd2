import { maths as swish } from './swish.ts';
import type { Activation } from './types.ts';

const sharpness = 1.702;

/** f(x) = x·σ(1.702x), the cheap stand-in for GELU (Hendrycks & Gimpel 2016): Swish with β = 1.702. */
export const maths = {
  value: (x) => swish.value(x, sharpness),
  derivative: (x) => swish.derivative(x, sharpness),
  secondDerivative: (x) => swish.secondDerivative(x, sharpness),
  kinks: () => [],
} satisfies Activation;
