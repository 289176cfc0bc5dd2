import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import deadUnitLab from './index.ts';
import { controls, model, type Scene } from './model.ts';
import { run } from './run.ts';

const words = figureWords(deadUnitLab);

standsWell(deadUnitLab, import.meta.dirname, run);

const scene = (change: Record<string, unknown> = {}): Scene => sceneOf(deadUnitLab, {}, change, run);
const states = ({ floors }: Scene, layer: number) => floors[layer]!.units.map(({ state }) => state);

test('at rate 5 the first picture has dead units in both layers, and only layer 2 has any that came back', () => {
  const [first, second] = scene().floors;
  expect(first!.dark.at(-1)).toBeGreaterThan(0);
  expect(first!.sparks).toEqual([]);
  expect(first!.dark).toEqual(first!.ever);
  expect(second!.revived.at(-1)).toBeGreaterThan(0);
});

test('lamps say what the counts say', () => {
  const { floors, at } = scene();
  for (const { units, dark } of floors) expect(units.filter(({ state }) => state === 'dead')).toHaveLength(dark[at]!);
});

test('before the first step only those are dead that were born so', () => {
  const born = scene({ bias: -2, rate: 1, progress: 0 });
  expect(born.steps[born.at]).toBe(0);
  expect(states(born, 0)).toContain('dead');
  expect(states(born, 0)).not.toContain('revived');
});

test('a leaky unit below 0 everywhere is not dead', () => {
  const buried = scene({ activation: 'leaky01', bias: -2, rate: 1, progress: 0 });
  expect(states(buried, 0)).toContain('inactive');
  expect(states(buried, 0)).not.toContain('dead');
});

test('with a leak the dark units of layer 1 come back, and the sentence calls them dark', () => {
  const rescued = scene({ activation: 'leaky02', bias: -2, rate: 1 });
  const [first] = rescued.floors;
  expect(first!.dark[0]).toBeGreaterThan(first!.dark.at(-1)!);
  expect(states(rescued, 0)).toContain('revived');
  const said = deadUnitLab.describe(rescued, words);
  expect(said).toContain('Dark on all points');
  expect(said).not.toContain('Dead');
});

test('in batches of 16 no unit of the first layer comes back either', () => {
  const [first] = scene({ batch: '16', rate: 3 }).floors;
  expect(first!.dark.at(-1)).toBeGreaterThan(0);
  expect(first!.sparks).toEqual([]);
});

test('a run that leaves the finite numbers says at which step', () => {
  const lost = scene({ activation: 'leaky01', rate: 30 });
  expect(lost.diverged).not.toBeNull();
  expect(deadUnitLab.describe(lost, words)).toContain('left the finite numbers');
  expect(scene({ activation: 'leaky01', rate: 30, progress: 0 }).diverged).toBeNull();
});

test('dragging the cursor sets the step, within the run', () => {
  const [wide] = viewsOf(deadUnitLab, 'lab');
  const to = (x: number) => deadUnitLab.handles!['cursor']!.move({ x, y: 0 }, scene(), wide!, {} as never, {}).progress;
  expect([to(-50), to(684), to(4000)]).toEqual([0, expect.closeTo(0.5, 1), 1]);
});

test('without a record the figure is empty, not broken', () => {
  const nothing = model({ ...scene().input, progress: controls.progress.initial }, undefined);
  expect([nothing.floors, deadUnitLab.describe(nothing, words)]).toEqual([[], '']);
});

test('of the run that is shown first, most deaths come within ten steps', () => {
  const { floors, steps } = scene();
  const early = steps.indexOf(10);
  for (const { ever } of floors) expect(ever[early]!).toBeGreaterThan(ever.at(-1)! / 2);
});
