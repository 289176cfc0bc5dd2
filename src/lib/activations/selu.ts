import type { Activation } from './types.ts';

/** λ and α of Klambauer et al. 2017, the doubles that PyTorch uses: they make mean 0 and variance 1 a fixed point. */
const scale = 1.0507009873554805;
const alpha = 1.6732632423543772;
const depth = scale * alpha;

/** f(x) = λx for x > 0, else λα(eˣ − 1); f′(0) = λα as in PyTorch. */
export const maths = {
  value: (x) => (x > 0 ? scale * x : depth * Math.expm1(x)),
  derivative: (x) => (x > 0 ? scale : depth * Math.exp(x)),
  secondDerivative: (x) => (x < 0 ? depth * Math.exp(x) : Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;
