import { expect, test } from 'vitest';
import { bornDead, deadBy, diesBy } from './born-dead.ts';
import { finish } from '../network/train.ts';

// Measured on 4000 nets; a thousand lie within three hundredths of it.
test.each([
  [2, 5, 0.63],
  [2, 9, 0.88],
  [3, 5, 0.3],
  [3, 9, 0.57],
  [5, 5, 0.05],
  [5, 9, 0.13],
  [10, 9, 0.001],
])('of nets of width %i and %i hidden layers a share of %f is born dead', (width, depth, share) => {
  expect(Math.abs(finish(bornDead({ width, depth, seed: 4 })).share - share)).toBeLessThan(0.045);
});

test('a fixed input dies within L layers with probability 1 − (1 − 2^−N)^L', () => {
  expect(diesBy(5, 10)).toBeCloseTo(1 - (31 / 32) ** 10, 15);
  expect(diesBy(1, 1)).toBe(0.5);
  expect(diesBy(40, 1)).toBe(2 ** -40);
});

test('the net of one unit a layer lives on one side at most, and half of those nets die at each further layer', () => {
  const { diedAt, share } = finish(bornDead({ width: 1, depth: 3, nets: 4000 }));
  // One of the two sides always survives the first layer; then each layer is off with probability ½.
  expect(diedAt.every((layer) => layer !== 1)).toBe(true);
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.78);
});

test('progress is told and a seed gives one outcome', () => {
  const run = bornDead({ width: 4, depth: 6, nets: 50 });
  expect([1, 2, 3].map(() => run.next().value!.diedAt.length)).toEqual([0, 20, 40]);
  expect(finish(bornDead({ width: 4, depth: 6, nets: 50 }))).toEqual(
    finish(bornDead({ width: 4, depth: 6, nets: 50 })),
  );
  expect(() => finish(bornDead({ width: 0, depth: 1 }))).toThrow(/width must be a whole number of at least 1/);
  expect(() => finish(bornDead({ width: 1, depth: 300 }))).toThrow(/depth must be a whole number of at most 255/);
});

test('a deeper run follows the same nets further', () => {
  const to = (depth: number) => finish(bornDead({ width: 3, depth, nets: 200 }));
  const [short, long] = [to(6), to(30)];
  expect(short.diedAt).toEqual(long.diedAt.map((layer) => (layer <= 6 ? layer : 0)));
  expect(deadBy(long.diedAt, 6)).toBe(short.share);
  expect(deadBy(new Uint8Array(), 6)).toBe(0);
});
