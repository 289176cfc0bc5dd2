import { recordAt } from '../../../lib/experiments/recorded.ts';
import { number } from './controls.ts';
import type { Scale } from './parts/d3.ts';
import type { Clock, Handle, View } from './widget.ts';

/** The cursor on a recorded run, 0…1: what the clock turns and a hand drags. */
export const progress = number(1, { min: 0, max: 1, step: 0.001 });

type Cursored = { readonly progress: number };

/** What a run depends on: turning the cursor trains nothing anew. */
export const inputOf = <State extends Cursored>({ progress: _, ...input }: State): Omit<State, 'progress'> => input;

/** Where the cursor stands at a step: evenly on a linear scale, or as `logSteps` has it. */
interface Steps {
  progressAt(step: number): number;
}

/** A clock that goes through a run; it can rest at these steps. */
export function runClock({ progressAt }: Steps, seconds: number, steps: readonly number[]): Clock<unknown> {
  const stops = steps.map(progressAt);
  return { control: 'progress', seconds, stops: () => stops };
}

/** The handle that carries the cursor along `x`, on which the steps stand. */
export const cursorHandle = <Scene>(
  { progressAt }: Steps,
  x: (view: View, scene: Scene) => Scale,
): Handle<Cursored, Scene> => ({
  keys: ['progress'],
  move: (point, scene, view) => ({ progress: progress.parse(String(progressAt(x(view, scene).invert(point.x)))) }),
});

/** The recorded steps of a run, the place of the cursor among them, and which events the cursor has come to. */
export function readRun(moments: readonly { readonly step: number }[], step: number) {
  const steps = moments.map((moment) => moment.step);
  return {
    steps,
    at: recordAt(steps, step),
    come: (event: number | null): number | null => (event !== null && event <= step ? event : null),
  };
}
