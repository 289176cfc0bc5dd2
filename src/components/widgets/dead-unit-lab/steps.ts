import { logSteps } from '../../../lib/experiments/recorded.ts';

/** The thousand steps of a run of the lab. */
export const { last: lastStep, stepAt, progressAt, kept } = logSteps(1000);
