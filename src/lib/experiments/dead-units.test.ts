import { expect, test } from 'vitest';
import { deadUnits, LAB_UNITS, labData, type DeadUnitsOptions } from './dead-units.ts';
import { finish } from '../network/train.ts';

const run = ({ rate, ...options }: Partial<DeadUnitsOptions> & { rate: number }) =>
  finish(deadUnits({ activation: 'relu', optimiser: { name: 'sgd', rate }, ...options }));
const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;

test('the data are 200 points, 100 a moon', () => {
  expect(labData().targets.reduce((sum, target) => sum + target, 0)).toBe(100);
  expect(labData().rows).toBe(200);
});

test('at bias −2 a unit whose weights cannot reach above 2 on any point is dead at birth', () => {
  const { moments } = run({ rate: 0.1, bias: -2, steps: 1, keep: [0] });
  const [first] = moments[0]!.layers;
  expect(moments.map(({ step }) => step)).toEqual([0, 1]);
  first!.on.forEach((share, unit) => expect(first!.dead[unit]).toBe(share === 0));
  expect(count(first!.dead)).toBeGreaterThan(0);
  expect(first!.on).toHaveLength(LAB_UNITS);
});

test('whoever is dead has been dead, and whoever came back had been', () => {
  const { layers } = run({ rate: 3, seed: 2, steps: 300 }).moments.at(-1)!;
  for (const { dead, ever, revivals } of layers) {
    dead.forEach((now, unit) => expect(ever[unit] || !now).toBe(true));
    revivals.forEach((times, unit) => expect(ever[unit] || times === 0).toBe(true));
  }
});

test('in the first layer a dead ReLU stays dead under plain gradient descent', () => {
  for (const seed of [1, 3, 4])
    for (const setting of [{ rate: 5 }, { rate: 1, bias: -2 }]) {
      const [first] = run({ ...setting, seed, steps: 300 }).moments.at(-1)!.layers;
      expect(count(first!.ever)).toBeGreaterThan(0);
      expect(first!.revivals).toEqual(Array(LAB_UNITS).fill(0));
      expect(first!.dead).toEqual(first!.ever);
    }
});

test('a leaky unit can be dark on all data, but is never dead, and comes back', () => {
  const { moments } = run({ rate: 1, bias: -2, activation: 'leaky-relu', parameter: 0.2, steps: 200, keep: [0] });
  const [start, end] = [moments[0]!.layers[0]!, moments.at(-1)!.layers[0]!];
  expect(moments.flatMap(({ layers }) => layers.map(({ dead }) => count(dead)))).toEqual([0, 0, 0, 0]);
  expect(count(start.ever)).toBeGreaterThan(0);
  expect(start.ever).toEqual(start.on.map((share) => share === 0));
  expect(end.revivals.some((times) => times > 0)).toBe(true);
});

test('a dark ReLU is a dead one', () => {
  for (const { layers } of run({ rate: 5, seed: 3, steps: 60, keep: [0, 3, 10, 30] }).moments)
    for (const { on, dead } of layers) expect(dead).toEqual(on.map((share) => share === 0));
});

test('batches are drawn by the seed, and in the first layer they wake no dead unit either', () => {
  const last = (seed: number, batch?: number) =>
    run({ rate: 3, seed, steps: 200, ...(batch && { batch }) }).moments.at(-1)!;
  expect(last(2, 16)).toEqual(last(2, 16));
  expect(last(2, 16).loss).not.toBe(last(2).loss);
  for (const seed of [1, 2, 3]) {
    const [first] = last(seed, 16).layers;
    expect(count(first!.ever)).toBeGreaterThan(0);
    expect(first!.revivals).toEqual(Array(LAB_UNITS).fill(0));
  }
});

test('it says at which step more than 95 % were right for the first time', () => {
  const { learnedAt, moments } = run({ rate: 1, keep: Array.from({ length: 300 }, (_, step) => step), steps: 300 });
  expect(learnedAt).toBe(moments.find(({ accuracy }) => accuracy > 0.95)!.step);
  expect(run({ rate: 1, bias: -5, steps: 20 }).learnedAt).toBeNull();
});

test('a run whose loss leaves the finite numbers ends there, and says where', () => {
  const { moments, diverged } = run({ rate: 30, activation: 'leaky-relu', parameter: 0.1, keep: [0, 1, 2] });
  expect(diverged).toBeLessThan(1000);
  for (const { loss } of moments) expect(Number.isFinite(loss)).toBe(true);
});
