import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import rescueRace from './index.ts';
import { gripLane } from './layout.ts';
import { controls, model, type Scene } from './model.ts';
import { run, type Race } from './run.ts';

const words = figureWords(rescueRace);

standsWell(rescueRace, import.meta.dirname, run);

const scene = (change: Record<string, unknown> = {}): Scene => sceneOf(rescueRace, {}, change, run);
const said = (change: Record<string, unknown> = {}) => rescueRace.describe(scene(change), words) as string;

test('all racers start from the same weights: the same units of layer 1 are dark', () => {
  const firsts = scene({ progress: 0 }).racers.map(({ units }) => units[0]!.map(({ share }) => share));
  for (const shares of firsts) expect(shares).toEqual(firsts[0]);
  expect(firsts[0]).toContain(0);
});

test('ReLU brings no unit of layer 1 back, the others bring some', () => {
  const back = scene().racers.map(({ units }) => units[0]!.filter(({ state }) => state === 'revived').length);
  expect(back[0]).toBe(0);
  for (const count of back.slice(1)) expect(count).toBeGreaterThan(0);
});

test('only ReLU has dead units; a dark unit of another function is a ring', () => {
  const states = scene({ progress: 0 }).racers.map(({ units }) => new Set(units.flat().map(({ state }) => state)));
  expect(states[0]).toContain('dead');
  for (const others of states.slice(1)) {
    expect(others).toContain('inactive');
    expect(others).not.toContain('dead');
  }
});

test('the sentence tells who has passed 95 % by the cursor’s step, and who has not', () => {
  expect(said({ progress: 0 })).not.toContain('Above 95 %');
  expect(said()).toMatch(/Above 95 % right: .*ELU.* from step/);
  expect(said()).toMatch(/Not above 95 %: .*ReLU/);
});

test('a racer that leaves the finite numbers says at which step', () => {
  expect(said({ bias: 0, rate: 5 })).toContain('Left the finite numbers');
});

test('dragging the cursor sets the step, within the race', () => {
  for (const view of viewsOf(rescueRace, 'race')) {
    const to = (x: number) => rescueRace.handles!['cursor']!.move({ x, y: 0 }, scene(), view, {} as never, {}).progress;
    const [left, right] = gripLane(view).x.range();
    expect([to(-500), to((left + right) / 2), to(4000)]).toEqual([0, expect.closeTo(0.5, 2), 1]);
  }
});

test('a race under way shows every racer as far as it has come, and before it nothing', () => {
  const race = run({ bias: -2, rate: 1, seed: 1 });
  race.next();
  const { partial } = race.next().value as { partial: Race };
  expect(partial.map(({ moments }) => moments.at(-1)!.step)).toEqual(Array(5).fill(expect.toBeOneOf([49, 50, 48, 47, 46]))); // prettier-ignore
  const nothing = model({ bias: -2, rate: 1, seed: 1, progress: controls.progress.initial }, undefined);
  expect([nothing.racers, rescueRace.describe(nothing, words)]).toEqual([[], '']);
});

test('dark is not useless: GELU’s second layer is dark as a whole, and every point is named right', () => {
  const gelu = scene().racers.at(-1)!;
  expect(gelu.units[1]!.map(({ state }) => state)).toEqual(Array(16).fill('inactive'));
  expect(gelu.accuracies[gelu.at]).toBe(1);
});
