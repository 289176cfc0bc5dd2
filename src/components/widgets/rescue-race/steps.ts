import { logSteps } from '../../../lib/experiments/recorded.ts';

/** The thousand steps of the race. */
export const { last: lastStep, stepAt, progressAt, kept } = logSteps(1000);
