import { requireFunction } from './require.ts';
import { requireVector, requireWhole } from './vector.ts';

export { bisect } from './bisect.ts';

/** `value` moved into [low, high]; NaN stays NaN. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/**
 * `count` numbers from `start` to `end`, evenly spaced, both ends exact.
 *
 * @throws RangeError if `count` is not an integer from 2 to 10 000 000
 */
export function linspace(start: number, end: number, count: number): number[] {
  if (!Number.isInteger(count) || count < 2) {
    throw new RangeError(`count must be an integer of at least 2, but is ${count}`);
  }
  requireWhole('count', count, 2, 1e7);
  const last = count - 1;
  // Weighted from both ends: neither drifts, and a span wider than the largest number does not overflow.
  return Array.from({ length: count }, (_, index) => start * ((last - index) / last) + end * (index / last));
}

/** The slope of `f` at x measured over ±`step`: (f(x+h) − f(x−h)) / 2h, error O(h²) where f is smooth; NaN for a step that x swallows. */
export function centralDifference(f: (x: number) => number, x: number, step = 1e-5): number {
  requireFunction('f', f);
  const left = x - step;
  const right = x + step;
  // The steps really taken, not the ones asked for: x ± step is rounded.
  return (f(right) - f(left)) / (right - left);
}

/**
 * The middle of some numbers, at least one; for an even count the mean of the two middle ones. NaN if there is one among them.
 *
 * @throws RangeError for no number, TypeError for what are no numbers
 */
export function median(values: readonly number[]): number {
  requireVector('values', values);
  const sorted = Float64Array.from(values).sort();
  // A typed array sorts NaN to the end.
  if (Number.isNaN(sorted.at(-1))) return NaN;
  const half = sorted.length >> 1;
  const upper = sorted[half]!;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[half - 1]!;
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}
