import type { Activation } from './types.ts';

const alpha = { symbol: 'α', name: 'negative slope', default: 0.01, min: 0, max: 1, learned: false };

/** f(x) = x for x > 0, else αx; f′(0) = α as in PyTorch. */
export const maths = {
  value: (x, slope = alpha.default) => (x > 0 ? x : slope * x),
  derivative: (x, slope = alpha.default) => (x > 0 ? 1 : x <= 0 ? slope : x),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  parameterDerivative: (x) => (x < 0 ? x : x >= 0 ? 0 : x),
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;
