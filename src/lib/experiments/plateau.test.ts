import { describe, expect, test } from 'vitest';
import { plateau } from './plateau.ts';
import type { PlateauOptions } from './plateau.ts';
import { finish } from '../network/train.ts';

const run = (options: PlateauOptions) => {
  const { summaries, ...rest } = finish(plateau({ every: 100, ...options }));
  const lowest = (layer: number) => Math.min(...summaries.map(({ means }) => means.at(layer)!));
  return { ...rest, summaries, top: lowest(-1), first: lowest(0), last: summaries.at(-1)! };
};

/** The seeds on which the text's statements rest; all of them take half a minute of one core, so by default one stands for them. */
const seeds = process.env.EVERY_SEED ? [1, 2, 3] : [3];

describe.each(seeds)('with seed %i', (seed) => {
  test('four sigmoid layers lie on ln 4 while the top one sinks, and escape between steps 1000 and 2600', () => {
    const { steps, losses, escapedAt, top, first, last } = run({
      depth: 4,
      seed,
      steps: process.env.EVERY_SEED ? 4000 : 2600,
    });
    expect(escapedAt).toBeGreaterThanOrEqual(1000);
    expect(escapedAt).toBeLessThanOrEqual(2600);
    // On the plateau the loss is the entropy of four equal classes.
    losses.forEach((loss, index) => {
      if (steps[index]! >= 100 && steps[index]! <= escapedAt! / 2)
        expect(Math.abs(loss - Math.log(4))).toBeLessThan(0.1);
    });
    expect(top).toBeGreaterThan(0.03);
    expect(top).toBeLessThan(0.06);
    expect(first).toBeGreaterThan(0.45);
    expect(last.accuracy).toBeGreaterThan(0.99);
  });

  test('two sigmoid layers, or four of tanh, know no plateau', () => {
    expect(run({ depth: 2, seed, steps: 2000 }).losses.at(-1)).toBeLessThan(0.02);
    expect(run({ depth: 4, activation: 'tanh', seed, steps: 500 }).escapedAt).toBeLessThanOrEqual(300);
  });
});

describe.runIf(process.env.EVERY_SEED)('with every seed', () => {
  test('three sigmoid layers escape at once', { timeout: 300_000 }, () => {
    for (const seed of seeds) expect(run({ depth: 3, seed, steps: 2000 }).losses.at(-1)).toBeLessThan(0.03);
  });

  test(
    'five sigmoid layers stay at least four times as long, most of them beyond 12 000 steps',
    { timeout: 300_000 },
    () => {
      const escapes = seeds.map((seed) => run({ depth: 5, seed, steps: 12_000, every: 500 }));
      for (const { escapedAt, top } of escapes) {
        expect(escapedAt ?? Infinity).toBeGreaterThan(8000);
        expect(top).toBeLessThan(0.02);
      }
      expect(escapes.filter(({ escapedAt }) => escapedAt === null).length).toBeGreaterThanOrEqual(2);
    },
  );
});

test('five sigmoid layers are still on the plateau when four have long escaped', () => {
  const { escapedAt, top } = run({ depth: 5, seed: 3, steps: 3000 });
  expect(escapedAt).toBeNull();
  expect(top).toBeLessThan(0.03);
});

test('a strip has the mean and the deviation of every hidden layer, one at each recorded step', () => {
  const { steps, losses, summaries } = run({ depth: 3, width: 8, steps: 40, every: 10 });
  expect(steps).toEqual([0, 10, 20, 30, 40]);
  expect(losses).toHaveLength(5);
  for (const { means, deviations } of summaries) {
    expect(means).toHaveLength(3);
    deviations.forEach((deviation, layer) => {
      expect(deviation).toBeGreaterThan(0);
      expect(means[layer]! - deviation).toBeGreaterThan(0);
    });
  }
});
