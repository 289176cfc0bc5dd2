import type { Activation } from './types.ts';

const lambda = { symbol: 'λ', name: 'threshold', default: 0.5, min: 0, max: 10, learned: false };

/** f(x) = x moved towards 0 by λ, 0 where |x| ≤ λ; f′(±λ) = 0 as in PyTorch. */
export const maths = {
  value: (x, threshold = lambda.default) =>
    x > threshold ? x - threshold : x < -threshold ? x + threshold : Number.isNaN(x) ? x : 0,
  derivative: (x, threshold = lambda.default) => (Math.abs(x) > threshold ? 1 : Number.isNaN(x) ? x : 0),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameterDerivative: (x, threshold = lambda.default) =>
    Math.abs(x) > threshold ? -Math.sign(x) : Number.isNaN(x) ? x : 0,
  parameter: lambda,
  kinks: (threshold = lambda.default) => (threshold === 0 ? [] : [-threshold, threshold]),
} satisfies Activation;
