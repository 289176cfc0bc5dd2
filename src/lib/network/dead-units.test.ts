import { expect, test } from 'vitest';
import { deadUnits, LAB_UNITS, labData, type DeadUnitsOptions } from './dead-units.ts';
import { finish } from './train.ts';

const run = (options: Partial<DeadUnitsOptions> & { rate: number }) =>
  finish(deadUnits({ activation: 'relu', optimiser: { name: 'sgd', rate: options.rate }, ...options }));
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

test('a leaky unit is never dead', () => {
  const { layers } = run({ rate: 1, bias: -3, activation: 'leaky-relu', parameter: 0.1, steps: 50 }).moments.at(-1)!;
  expect(layers.map(({ ever }) => count(ever))).toEqual([0, 0]);
});

test('a run whose loss leaves the finite numbers ends there, and says where', () => {
  const { moments, diverged } = run({ rate: 30, activation: 'leaky-relu', parameter: 0.1, keep: [0, 1, 2] });
  expect(diverged).toBeLessThan(1000);
  for (const { loss } of moments) expect(Number.isFinite(loss)).toBe(true);
});
