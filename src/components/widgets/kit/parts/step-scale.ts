import { scaleSymlog } from 'd3-scale';
import type { Scale } from './d3.ts';

/** The steps 0 to `last` of a run along `range`, evenly over log(step + 1): the first steps have room, and 0 has a place. */
export const stepScale = (last: number, range: readonly [from: number, to: number]): Scale =>
  scaleSymlog([0, last], range).clamp(true);

/** Steps that are written along it. */
export const stepTicks = (last: number): number[] => [0, 10, 100, 1000].filter((step) => step <= last);
