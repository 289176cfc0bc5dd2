import { gaussianExpectation } from './expectation.ts';
import { bind } from './parameter.ts';
import type { Activation } from './types.ts';

/** What an activation does on average to a pre-activation z ~ N(0, 1). */
export interface GaussianMoments {
  /** E f(z) */
  readonly mean: number;
  /** E f(z)² */
  readonly second: number;
  /** E f′(z), jumps of f not counted, as back-propagation does not see them */
  readonly slopeMean: number;
  /** E f′(z)² */
  readonly slopeSecond: number;
  /** 1/√E f²: weights of variance gain²/n keep the second moment at 1 */
  readonly gain: number;
  /** E f′²/E f²: factor per layer of the squared gradient while the second moment sits at 1 */
  readonly chi: number;
}

/**
 * Moments of f(z) and f′(z) for z ~ N(0, 1), to 1e-9, by Gauss–Legendre panels that have the kinks among their ends.
 *
 * @param parameter - the function's parameter, its default if left out
 * @throws RangeError if the parameter is out of bounds
 */
export function gaussianMoments(activation: Activation, parameter?: number): GaussianMoments {
  const { value, derivative, kinks } = bind(activation, parameter);
  const expectation = (of: (z: number) => number) => gaussianExpectation(of, kinks);

  const second = expectation((z) => value(z) ** 2);
  const slopeSecond = expectation((z) => derivative(z) ** 2);
  return {
    mean: expectation(value),
    second,
    slopeMean: expectation(derivative),
    slopeSecond,
    gain: 1 / Math.sqrt(second),
    chi: slopeSecond / second,
  };
}
