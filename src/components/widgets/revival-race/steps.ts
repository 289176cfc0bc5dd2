import { logSteps } from '../../../lib/experiments/recorded.ts';

/** The steps of the race: they are kept, and the clock runs through them, on a log scale. */
export const steps = logSteps(5000, 140);
