import { maths as leakyRelu } from './leaky-relu.ts';
import type { Activation } from './types.ts';

const alpha = { symbol: 'α', name: 'learned negative slope', default: 0.25, min: -2, max: 2, learned: true };

/** f(x) = x for x > 0, else αx, with α learned from 0.25 on; f′(0) = α as in PyTorch. */
export const maths = {
  value: (x, slope = alpha.default) => (x > 0 ? x : slope * x),
  derivative: (x, slope = alpha.default) => (x > 0 ? 1 : x <= 0 ? slope : x),
  secondDerivative: leakyRelu.secondDerivative,
  parameterDerivative: leakyRelu.parameterDerivative,
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;
