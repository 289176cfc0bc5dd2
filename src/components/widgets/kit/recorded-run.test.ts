import { scaleLinear } from 'd3-scale';
import { expect, test } from 'vitest';
import { logSteps } from '../../../lib/experiments/recorded.ts';
import { stepScale, stepTicks } from './parts/step-scale.ts';
import { cursorHandle, inputOf, readRun, runClock } from './recorded-run.ts';
import type { View } from './widget.ts';

const steps = logSteps(1000);
const view: View = { name: 'wide', width: 960, height: 448, id: 'run' };

test('turning the cursor asks for no other run', () => {
  expect(inputOf({ rate: 1, seed: 3, progress: 0.4 })).toEqual(inputOf({ rate: 1, seed: 3, progress: 1 }));
  expect(inputOf({ rate: 1, seed: 3, progress: 0.4 })).toEqual({ rate: 1, seed: 3 });
});

test('the clock of a run rests where the cursor reads the named steps', () => {
  const clock = runClock(steps, 8, [1, 3, 10, 300]);
  expect(clock.stops({}).map(steps.stepAt)).toEqual([1, 3, 10, 300]);
});

test('steps stand evenly over log(step + 1), from the first to the last', () => {
  const x = stepScale(1000, [30, 330]);
  for (const step of [0, 1, 9, 99, 1000]) expect(x(step)).toBeCloseTo(30 + 300 * steps.progressAt(step), 9);
  expect(x(5000)).toBe(330);
  expect(stepTicks(100)).toEqual([0, 10, 100]);
});

test.each([
  ['logarithmic', steps, stepScale(1000, [30, 330])],
  ['linear', { progressAt: (step: number) => step / 3000 }, scaleLinear([0, 3000], [30, 330])],
])('the cursor on a %s axis is where the hand has dragged it, and never leaves the run', (_, of, x) => {
  const { move } = cursorHandle(of, () => x);
  const at = (place: number) => move({ x: place, y: 0 }, undefined, view, { progress: 0 }).progress;
  for (const place of [-50, 30, 105, 180, 330, 900])
    expect(at(place)).toBeCloseTo(Math.min(Math.max((place - 30) / 300, 0), 1), 3);
});

test('a cursor reads the last record before it, and has come to what happened until then', () => {
  const moments = [0, 2, 8].map((step) => ({ step }));
  const { steps: recorded, at, come } = readRun(moments, 7);
  expect(recorded).toEqual([0, 2, 8]);
  expect(at).toBe(1);
  expect([come(7), come(8), come(null)]).toEqual([7, null, null]);
  expect(readRun([], 7)).toMatchObject({ steps: [], at: 0 });
});
