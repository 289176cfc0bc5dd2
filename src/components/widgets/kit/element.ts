import { clockOf } from './clock.ts';
import type { Controls } from './controls.ts';
import { defineFigure } from './figure.ts';
import { Job } from './job.ts';
import type { Widget } from './widget.ts';

/** Bring a figure to life with every engine that it may need: the clock, and the worker that `makeWorker` makes. */
export function defineElement<C extends Controls>(widget: Widget<C>, makeWorker?: () => Worker): void {
  defineFigure(widget, {
    player: clockOf,
    ...(makeWorker && { job: (host, arrived) => new Job(host, makeWorker, arrived) }),
  });
}
