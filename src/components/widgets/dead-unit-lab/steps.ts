/** Steps in a whole run. */
export const lastStep = 1000;

/** The step on which the cursor stands; the clock runs evenly over the log of the steps. */
export const stepAt = (progress: number): number => Math.round((lastStep + 1) ** progress) - 1;

/** Where the clock stands at a step: the inverse of `stepAt`. */
export const progressAt = (step: number): number => Math.log(step + 1) / Math.log(lastStep + 1);

/** Steps that are recorded: all of the first ones, then evenly spaced on a log scale. */
export const kept: readonly number[] = [...new Set(Array.from({ length: 101 }, (_, index) => stepAt(index / 100)))];
