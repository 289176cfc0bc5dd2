import { productError } from '../special/errors.ts';
import { gateBend, gateSlope, near, shutGate } from '../special/gate.ts';
import { timesExp } from '../special/times-exp.ts';
import type { Activation } from './types.ts';

const beta = { symbol: 'β', name: 'sharpness of the gate', default: 1, min: 0, max: 100, learned: true };

/**
 * f(x) = x·σ(βx); SiLU at β = 1. The exponential multiplies the rounding error of βx by |βx|, up to 700: the error is worked out and
 * given along.
 */
export const maths = {
  value: (x, sharpness = beta.default) => {
    const z = sharpness * x;
    if (z >= 0) return x / (1 + Math.exp(-z));
    const close = near(x);
    return shutGate(close, sharpness * close, productError(sharpness, close));
  },
  derivative: (x, sharpness = beta.default) => {
    const close = near(x);
    const z = sharpness * close;
    const zLow = productError(sharpness, close);
    return gateSlope(z, zLow, z, zLow);
  },
  secondDerivative: (x, sharpness = beta.default) => {
    const close = near(x);
    const z = sharpness * close;
    const zLow = productError(sharpness, close);
    const magnitude = Math.abs(z);
    return sharpness * gateBend(z, zLow, 2 - magnitude - Math.sign(z) * zLow, 2 + magnitude);
  },
  // x²σ′(βx).
  parameterDerivative: (x, sharpness = beta.default) => {
    const magnitude = Math.abs(near(x));
    const z = sharpness * magnitude;
    const e = Math.exp(-z);
    const square = magnitude * magnitude;
    return timesExp(square, -z, -square * productError(sharpness, magnitude)) / (1 + e * (2 + e));
  },
  parameter: beta,
  kinks: () => [],
} satisfies Activation;
