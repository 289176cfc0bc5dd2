import { DEEP, timesExp } from './times-exp.ts';

/** Beyond this |x| every gate is open or shut to the last bit; what lies further would only make 0·∞. */
const FAR = 1e30;

/** x moved into [−10³⁰, 10³⁰]. */
export const near = (x: number): number => Math.min(Math.max(x, -FAR), FAR);

/**
 * x·σ(z) = x·e/(1 + e), e = eᶻ, for z < 0 and a finite x; `zLow` is what rounding took from z.
 *
 * What rounding takes from 1 + e is known too, and both are made good in one go.
 */
export function shutGate(x: number, z: number, zLow: number): number {
  if (z < DEEP) return timesExp(x, z, x * zLow);
  const e = Math.exp(z);
  const sum = 1 + e;
  const sumLow = e - (sum - 1);
  const product = x * e;
  return (product + product * ((zLow - sumLow) / sum)) / sum;
}

/**
 * σ(z) + p·σ(z)(1 − σ(z)), the slope of x·σ(z(x)) for p = x·z′(x); `zLow` and `pLow` are what rounding took from z and p.
 *
 * (1 + e(1 + p))/(1 + e)² on the right, e(1 + p + e)/(1 + e)² on the left, e = e^−|z|: 1 + p is exact near its zero.
 */
export function gateSlope(z: number, zLow: number, p: number, pLow: number): number {
  if (z < DEEP) return timesExp(1 + p, z, (1 + p) * zLow);
  const e = Math.exp(-Math.abs(z));
  const square = 1 + e * (2 + e);
  if (z >= 0) return (1 + e * (1 + p)) / square;
  const product = (1 + p + (e + pLow)) * e;
  return (product + product * zLow) / square;
}

/**
 * σ′(z)·(a − b·tanh(|z|/2)) from the difference a − b and the sum a + b: the second derivative of x·σ(z(x)), z of the sign of x, has
 * a = 2z′ + xz″ and b = |x|z′².
 */
export function gateBend(z: number, zLow: number, difference: number, sum: number): number {
  const magnitude = Math.abs(z);
  const e = Math.exp(-magnitude);
  const cube = 1 + e * (3 + e * (3 + e));
  const bracket = difference + e * sum;
  return timesExp(bracket, -magnitude, z < 0 ? bracket * zLow : -bracket * zLow) / cube;
}
