import { expect, test } from 'vitest';
import { curve, moons } from '../datasets.ts';
import { createNetwork } from './create.ts';
import { accuracy } from './statistics.ts';
import { finish, training } from './train.ts';
import type { Progress, TrainingOptions } from './train.ts';

const data = moons();
const make = () =>
  createNetwork({
    inputs: 2,
    layers: [{ units: 16, activation: 'relu' }, { units: 16, activation: 'relu' }, { units: 1 }],
    loss: 'bce',
    initialise: { weights: 'he', seed: 3 },
  });
const options = (more: Partial<TrainingOptions<number>> = {}): TrainingOptions<number> => {
  const network = more.network ?? make();
  return {
    network,
    data,
    optimiser: { name: 'sgd', rate: 0.1 },
    steps: 300,
    summarise: () => accuracy(network, data.targets),
    ...more,
  };
};

test('a net with two hidden layers learns the moons', () => {
  const { moments, steps, diverged } = finish(training(options()));
  expect({ steps, diverged }).toEqual({ steps: 300, diverged: false });
  expect(moments.map(({ step }) => step)).toEqual(Array.from({ length: 31 }, (_, k) => 10 * k));
  expect(moments[0]!.loss).toBeGreaterThan(0.3);
  expect(moments.at(-1)!.loss).toBeLessThan(0.2);
  expect(moments.at(-1)!.summary).toBeGreaterThan(0.9);
});

test('mini-batches come from a seed', () => {
  const losses = (seed: number) => finish(training(options({ batch: 10, seed }))).moments.map(({ loss }) => loss);
  expect(losses(4)).toEqual(losses(4));
  expect(losses(4)).not.toEqual(losses(5));
});

test('a moment shows the network on all data, not on the last batch', () => {
  const network = make();
  const { moments } = finish(training({ ...options({ network, batch: 10 }), summarise: ({ rows }) => rows }));
  expect(moments.every(({ summary }) => summary === data.rows)).toBe(true);
});

test('the trainer pauses now and then and can be left alone', () => {
  const run = training(options({ pace: 25 }));
  const seen = [run.next(), run.next(), run.next()].map(({ value }) => value as Progress<number>);
  expect(seen.map(({ step }) => step)).toEqual([0, 25, 50]);
  expect(seen[2]!.moments).toHaveLength(6);
  run.return({ moments: [], steps: 0, diverged: false });
  expect(run.next().done).toBe(true);
});

test('the last step is recorded also off the beat', () => {
  const { moments } = finish(training(options({ steps: 7, every: 5 })));
  expect(moments.map(({ step }) => step)).toEqual([0, 5, 7]);
});

test('a run that diverges ends there and says so', () => {
  const steep = curve({ target: (x) => x * x, points: 20, low: -5, high: 5 });
  const network = createNetwork({ inputs: 1, layers: [{ units: 8, activation: 'squared-relu' }, { units: 1 }] });
  const run = {
    network,
    data: steep,
    optimiser: { name: 'sgd', rate: 10 },
    steps: 500,
    summarise: () => null,
  } as const;
  const { diverged, steps, moments } = finish(training(run));
  expect(diverged).toBe(true);
  expect(steps).toBeLessThan(500);
  expect(Number.isFinite(moments.at(-1)!.loss)).toBe(false);
});

test('bad options are named', () => {
  expect(() => finish(training(options({ steps: 0 })))).toThrow(/steps must be a whole number of at least 1/);
  const line = curve({ target: Math.sin });
  expect(() => finish(training(options({ data: line })))).toThrow(/data must have 2 numbers in an example, but has 1/);
  expect(() => finish(training(options({ batch: 0 })))).toThrow(/batch must be a whole number of at least 1/);
  expect(() => finish(training(options({ every: 0.5 })))).toThrow(/every must be a whole number/);
  expect(() => finish(training(options({ optimiser: { name: 'sgd', rate: -1 } })))).toThrow(/rate must be/);
});

test('moments without gradients are the same moments', () => {
  const losses = (gradients: boolean) =>
    finish(training(options({ batch: 10, gradients }))).moments.map(({ loss }) => loss);
  expect(losses(false)).toEqual(losses(true));
});
