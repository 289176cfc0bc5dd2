import { requireWhole } from '../numerics/vector.ts';

/** The steps of a run that is looked at on a log scale: how a clock from 0 to 1 goes through them, and which are kept. */
export interface LogSteps {
  /** The last step of the run. */
  readonly last: number;
  /** The step where the clock stands at `progress` in [0, 1]: it runs evenly over log(step + 1). */
  stepAt(progress: number): number;
  /** Where the clock stands at a step: the inverse of `stepAt`. */
  progressAt(step: number): number;
  /** Steps worth recording: all of the first ones, then evenly spaced on the log scale. */
  readonly kept: readonly number[];
}

/**
 * The steps 0 to `last` of a run on a log scale, in `stretches` equal stretches, 1 to a million.
 *
 * @throws RangeError for what is no such whole number.
 */
export function logSteps(last: number, stretches = 100): LogSteps {
  requireWhole('last', last, 1);
  requireWhole('stretches', stretches, 1, 1_000_000);
  const stepAt = (progress: number) => Math.round((last + 1) ** progress) - 1;
  const all = Array.from({ length: stretches + 1 }, (_, index) => stepAt(index / stretches));
  return { last, stepAt, progressAt: (step) => Math.log(step + 1) / Math.log(last + 1), kept: [...new Set(all)] };
}

/** The place of the last record at or before `step`; 0 where there is none. */
export const recordAt = (steps: readonly number[], step: number): number =>
  Math.max(
    0,
    steps.findLastIndex((recorded) => recorded <= step),
  );
