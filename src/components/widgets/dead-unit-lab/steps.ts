import { logSteps } from '../../../lib/experiments/recorded.ts';

/** The thousand steps of a run of the lab. */
export const steps = logSteps(1000);
