import { timesExp } from './times-exp.ts';

/** What overflow would make of products with x is 0·∞; beyond this bound the gate is shut or open anyway. */
const FAR = 1e150;

/** x·σ(z + zLow), zLow being what rounding took from z, and z of the sign of x. Only e^−|z| ≤ 1 is taken. */
export function gate(x: number, z: number, zLow: number): number {
  const e = Math.exp(-Math.abs(z));
  return z >= 0 ? x / (1 + e) : timesExp(Math.max(x, -FAR), z, zLow) / (1 + e);
}

/** Derivative by x of x·σ(z(x)), where `slope` = z′(x): (1 + e + xz′e)/(1 + e)² on the right, e(1 + e + xz′)/(1 + e)² on the left. */
export function gatePrime(x: number, z: number, zLow: number, slope: number): number {
  const e = Math.exp(-Math.abs(z));
  const sum = 1 + e;
  const product = Math.min(Math.max(x, -FAR), FAR) * Math.min(slope, FAR);
  return z >= 0 ? (sum + product * e) / (sum * sum) : timesExp(sum + product, z, zLow) / (sum * sum);
}

/** Second derivative of x·σ(z(x)): σ′(z)·(2z′ + xz″ − |x|z′² tanh(|z|/2)). */
export function gateSecond(x: number, z: number, zLow: number, slope: number, slopePrime: number): number {
  const magnitude = Math.abs(z);
  const sum = 1 + Math.exp(-magnitude);
  const near = Math.min(Math.max(x, -1e50), 1e50);
  const steep = Math.min(slope, 1e100);
  const bend = Math.min(Math.max(slopePrime, -1e100), 1e100);
  const bracket = 2 * steep + near * bend + ((Math.abs(near) * Math.expm1(-magnitude)) / sum) * steep * steep;
  return timesExp(bracket, -magnitude, z < 0 ? zLow : -zLow) / (sum * sum);
}
