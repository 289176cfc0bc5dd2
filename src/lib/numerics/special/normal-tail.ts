import { productError } from './errors.ts';
import { timesExp } from './times-exp.ts';

/** Beyond this many standard deviations the tail is 0. */
const FAR = 40;

/** 1/√(2π). */
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/**
 * The share by which that is rounded up. So is twice it, the constant of `hazard`: near 0 the two cancel, far from 0 only this one
 * stands.
 */
export const ROUNDED_UP = 6.25e-17;

/** |x|, at most 40. */
export const distance = (x: number): number => Math.min(Math.abs(x), FAR);

/**
 * φ(t)/Φ(−t) for 0 ≤ t ≤ 40, the hazard of N(0, 1), which is t and a remainder from √(2/π) down to about 1/t.
 *
 * The remainder is a rational function that meets it in 20 points, to 1.5·10⁻¹⁷ of the sum; all its coefficients are positive, so
 * nothing cancels, and its own rounding matters the less the larger t is.
 */
export function hazard(t: number): number {
  let above = 6.161028101766767e-7;
  above = above * t + 1.829173784959036e-5;
  above = above * t + 0.0002673207927932461;
  above = above * t + 0.002492989618569976;
  above = above * t + 0.016256196579842792;
  above = above * t + 0.0767548599302735;
  above = above * t + 0.26306819686172905;
  above = above * t + 0.6356782875348599;
  above = above * t + 0.9967747211608935;
  above = above * t + 0.7978845608028654;
  let below = 6.161028101995156e-7;
  below = below * t + 1.8291737844866065e-5;
  below = below * t + 0.0002685529988533579;
  below = below * t + 0.002529573069689929;
  below = below * t + 0.016787142478448983;
  below = below * t + 0.08163106326803782;
  below = below * t + 0.2940030694783067;
  below = below * t + 0.7749897890028091;
  below = below * t + 1.4364562608275135;
  below = below * t + 1.7047014262622977;
  below = below * t + 1.0;
  return t + above / below;
}

/**
 * (factor + factorLow)·φ(t) for 0 ≤ t ≤ 40, φ rounded up by `ROUNDED_UP`. Rounding t² would cost t² ULP of the result: the square of
 * 24 bits of t is exact, and the rest, below 10⁻⁴, enters by three terms of its series (after Cody 1969).
 */
export function timesNormal(factor: number, t: number, factorLow = 0): number {
  const high = Math.fround(t);
  const rest = ((high - t) * (high + t)) / 2;
  const scaled = factor * INVERSE_ROOT_TWO_PI;
  const scaledLow = productError(factor, INVERSE_ROOT_TWO_PI) + factorLow * INVERSE_ROOT_TWO_PI;
  const correction = rest + rest * rest * (0.5 + rest / 6);
  return timesExp(scaled, (-high * high) / 2, scaled * correction + scaledLow);
}
