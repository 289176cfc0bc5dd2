import type { Activation } from './types.ts';

const lambda = { symbol: 'λ', name: 'threshold', default: 0.5, min: 0, max: 10, learned: false };

/** f(x) = x where |x| > λ, else 0, with a jump at ±λ; f′(±λ) = 0 as in PyTorch. */
export const maths = {
  value: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? x : Number.isNaN(x) ? x : 0),
  derivative: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  // λ only moves the jumps: the derivative is 0 wherever it exists.
  parameterDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameter: lambda,
  kinks: (threshold = lambda.default) => (threshold === 0 ? [] : [-threshold, threshold]),
} satisfies Activation;
