import type { clockOf } from './clock.ts';
import type { Job } from './job.ts';

/** What a figure may have besides its form. Handed in, so that a figure without a clock or a worker does not carry one. */
export interface Engines {
  readonly player?: typeof clockOf;
  readonly job?: (host: HTMLElement, arrived: () => void) => Job<any>;
}
