import { logSteps } from '../../../lib/experiments/recorded.ts';

/** The thousand steps of the race. */
export const steps = logSteps(1000);
