import { integrate } from '../numerics/quadrature.ts';

// Beyond 13 standard deviations the normal density is below 1e-37.
const REACH = 13;
const WHOLE_NUMBERS = Array.from({ length: 2 * REACH + 1 }, (_, k) => k - REACH);

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** E g(z) for z ~ N(0, 1), to 1e-9, by Gauss–Legendre panels that have the kinks of g among their ends. */
export function gaussianExpectation(g: (z: number) => number, kinks: readonly number[] = []): number {
  const within = kinks.filter((kink) => Math.abs(kink) < REACH);
  const points = [...new Set([...WHOLE_NUMBERS, ...within])].sort((a, b) => a - b);
  return integrate((z) => g(z) * density(z), points);
}
