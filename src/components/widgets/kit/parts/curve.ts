import { round } from './axes.ts';
import type { Scale } from './scale.ts';

export type Point = readonly [x: number, y: number];

/**
 * A line through points of the drawing; a gap where one of them is not a number.
 * Each point is told by its distance from the one before: equal steps read alike, and a page of curves weighs half as much.
 */
export function path(points: Iterable<Point>): string {
  let text = '';
  let from: Point | undefined;
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      from = undefined;
      continue;
    }
    const to: Point = [round(x), round(y)];
    // The distance is taken from where the pen really stands, so that rounding never adds up.
    text += from ? `l${round(to[0] - from[0])},${round(to[1] - from[1])}` : `M${to[0]},${to[1]}`;
    from = to;
  }
  return text;
}

/** The samples of a curve in drawing units, held a little outside the scale's range so that nothing runs to infinity. */
export function onScales(samples: Iterable<Point>, x: Scale, y: Scale): Point[] {
  const [low, high] = [Math.min(...y.range) - 1000, Math.max(...y.range) + 1000];
  return Array.from(samples, ([at, value]): Point => [x(at), Math.min(Math.max(y(value), low), high)]);
}

/** What holds from one point to the next: a staircase through the points. */
export const stairs = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], index) => (index ? [[x, points[index - 1]![1]] as const, [x, y] as const] : [[x, y]]));

/** `count` + 1 values from one end to the other. */
export const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
