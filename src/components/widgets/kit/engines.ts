import type { clockOf } from './clock.ts';
import type { jobOf } from './job.ts';

/** What a figure may have besides its form. Handed in, so that a figure without a clock or a worker does not carry one. */
export interface Engines {
  readonly player?: typeof clockOf;
  readonly job?: ReturnType<typeof jobOf>;
}
