import { round } from './axes.ts';

/** The area between two lines over the same places: mean − deviation to mean + deviation, say. */
export function band(points: readonly (readonly [x: number, low: number, high: number])[]): string {
  const there = points.map(([x, , high]) => `${round(x)},${round(high)}`);
  const back = points.toReversed().map(([x, low]) => `${round(x)},${round(low)}`);
  return points.length ? `M${[...there, ...back].join('L')}Z` : '';
}
