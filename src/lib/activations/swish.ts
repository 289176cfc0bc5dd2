import { gate, gatePrime, gateSecond } from '../special/gate.ts';
import { productError } from '../special/errors.ts';
import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

const beta = { symbol: 'β', name: 'sharpness of the gate', default: 1, min: 0, max: 100, learned: true };

/** f(x) = x·σ(βx); SiLU at β = 1. */
export const maths = {
  value: (x, sharpness = beta.default) => gate(x, sharpness * x, productError(sharpness, x)),
  derivative: (x, sharpness = beta.default) => {
    const z = sharpness * x;
    return gatePrime(x, z, productError(sharpness, x), sharpness);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const z = sharpness * x;
    return gateSecond(x, z, productError(sharpness, x), sharpness, 0);
  },
  // x²σ′(βx).
  parameterDerivative: (x, sharpness = beta.default) => {
    const z = -Math.abs(sharpness * x);
    const sum = 1 + Math.exp(z);
    return timesExp(Math.min(x * x, 1e300), z, -Math.sign(x) * productError(sharpness, x)) / (sum * sum);
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;
