/** `value` moved into [low, high]; NaN stays NaN. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/**
 * `count` numbers from `start` to `end`, evenly spaced, both ends exact.
 *
 * @throws RangeError if `count` is not an integer of at least 2
 */
export function linspace(start: number, end: number, count: number): number[] {
  if (!Number.isInteger(count) || count < 2) {
    throw new RangeError(`count must be an integer of at least 2, but is ${count}`);
  }
  const last = count - 1;
  // Weighted from both ends: neither drifts, and a span wider than the largest number does not overflow.
  return Array.from({ length: count }, (_, index) => start * ((last - index) / last) + end * (index / last));
}

/** The slope of `f` at x measured over ±`step`: (f(x+h) − f(x−h)) / 2h, error O(h²) where f is smooth. */
export function centralDifference(f: (x: number) => number, x: number, step = 1e-5): number {
  const left = x - step;
  const right = x + step;
  // The steps really taken, not the ones asked for: x ± step is rounded.
  return (f(right) - f(left)) / (right - left);
}

/**
 * A zero of `f` between `left` and `right`, to the last bit, by halving the bracket.
 *
 * @throws RangeError if f has the same sign (or NaN) at both ends
 */
export function bisect(f: (x: number) => number, left: number, right: number): number {
  const atLeft = f(left);
  if (atLeft === 0) return left;
  const atRight = f(right);
  if (atRight === 0) return right;
  if (!(atLeft < 0 !== atRight < 0) || Number.isNaN(atLeft + atRight)) {
    throw new RangeError(`f must change its sign between left and right, but is ${atLeft} and ${atRight} there`);
  }
  let low = left;
  let high = right;
  for (;;) {
    const middle = low / 2 + high / 2;
    if (middle === low || middle === high) return middle;
    const value = f(middle);
    if (value === 0) return middle;
    if (value < 0 === atLeft < 0) low = middle;
    else high = middle;
  }
}

/**
 * The middle of some numbers, at least one; for an even count the mean of the two middle ones.
 *
 * @throws RangeError for no number
 */
export function median(values: readonly number[]): number {
  if (!(values?.length > 0)) throw new RangeError('values must have at least one entry');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
