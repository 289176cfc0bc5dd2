import type { BoundActivation } from '../../../lib/activations/parameter.ts';
import { grid } from './slopes.ts';

export type Point = readonly [x: number, y: number];

/** A place where a curve jumps: the value taken there, and the one-sided limits that are not. */
export interface Jump {
  readonly x: number;
  readonly taken: number;
  readonly open: readonly number[];
}

/** A curve as far as the axis reaches: its points, with a gap at each jump, and the jumps. */
export interface Curve {
  readonly points: readonly Point[];
  readonly jumps: readonly Jump[];
}

const SAMPLES = 360;
// A step to each side of a kink: too small to be seen, large enough that x + step differs from x.
const BESIDE = 1e-9;

/** The limits of `f` from the left and from the right of x; one that is no different from f(x) is f(x). */
export function sides(f: (x: number) => number, x: number): [left: number, right: number] {
  const taken = f(x);
  const limit = (beside: number) => (Math.abs(f(beside) - taken) < 1e-6 ? taken : f(beside));
  return [limit(x - BESIDE), limit(x + BESIDE)];
}

/** f, f′ or f″ from −span to span. Kinks are corners, not smoothed by the samples beside them. */
export function curve(
  { kinks, ...parts }: BoundActivation,
  part: 'value' | 'derivative' | 'secondDerivative',
  span: number,
): Curve {
  const f = parts[part];
  const inside = kinks.filter((kink) => Math.abs(kink) < span);
  const jumps = inside
    .map((x) => ({ x, taken: f(x), open: sides(f, x).filter((limit) => limit !== f(x)) }))
    .filter(({ open }) => open.length > 0);
  const places = [
    ...grid(-span, span, SAMPLES).filter((x) => inside.every((kink) => Math.abs(x - kink) > BESIDE)),
    ...inside.flatMap((kink) => [kink - BESIDE, kink + BESIDE]),
  ].map((x): Point => [x, f(x)]);
  const gaps = jumps.map(({ x }): Point => [x, NaN]);
  return { points: [...places, ...gaps].sort(([one], [other]) => one - other), jumps };
}
