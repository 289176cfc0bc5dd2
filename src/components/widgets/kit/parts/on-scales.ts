import type { Point, Scale } from './d3.ts';

/** The samples of a curve in drawing units, held a little outside the scale's range so that nothing runs to infinity. */
export function onScales(samples: Iterable<Point>, x: Scale, y: Scale): Point[] {
  const [low, high] = [Math.min(...y.range()) - 1000, Math.max(...y.range()) + 1000];
  return Array.from(samples, ([at, value]): Point => [x(at), Math.min(Math.max(y(value), low), high)]);
}
