import { path } from './curve.ts';

/** The area between two lines over the same places: mean − deviation to mean + deviation, say. */
export function band(points: readonly (readonly [x: number, low: number, high: number])[]): string {
  const around = [
    ...points.map(([x, , high]) => [x, high] as const),
    ...points.toReversed().map(([x, low]) => [x, low] as const),
  ];
  return points.length ? `${path(around)}Z` : '';
}
