import { expect, test } from 'vitest';
import { bestLines, leastRms } from '../lib/experiments/best-lines.ts';
import { propagate } from '../lib/network/backward.ts';
import { createNetwork } from '../lib/network/create.ts';
import { forward } from '../lib/network/dense.ts';
import { mulberry32, normal } from '../lib/numerics/random.ts';
import { maxout, maxoutGradient } from '../lib/vectors/maxout.ts';
import { dome } from './maxout/measurements.ts';
import { numbers } from './maxout.ts';

const value = (name: string) => numbers[name]!();

test('the best k lines for x² miss it by 1/(2k²)', () => {
  for (const k of [1, 2, 3, 4, 8]) expect(value(`best-${k}`)).toBeCloseTo(1 / (2 * k * k), 9);
});

test('most seeds find two and three lines, all of them make of a dome no more than one line', () => {
  for (const name of ['found-2', 'found-3', 'dome-found', 'sine-found'])
    expect(value(name) / value('seeds'), name).toBeGreaterThan(0.8);
  for (const name of ['dome-stuck', 'sine-missed']) expect(value(name), name).toBe(value('seeds'));
  expect(value('lost-2')).toBeCloseTo(value('dome-line'), 6);
});

test('a difference of two fails on the sine only with a line that wins nowhere', () => {
  expect(value('sine-found') + value('sine-lost')).toBe(value('seeds'));
});

test('two lines minus two on a dome can do as well as two lines on x²', () =>
  expect(leastRms(dome, 2)).toBeCloseTo(value('least-2'), 12));

test('with two lines and the variance 1/n neither signal nor gradient grows or fades; with four lines the signal grows', () => {
  const perLayer = (pieces: number, seed: number) => {
    const [width, depth, rows] = [128, 8, 16];
    const gaussian = normal(mulberry32(seed + 1000));
    const draw = () => Float64Array.from({ length: width * rows }, gaussian);
    const square = (values: Float64Array) => values.subarray(0, width * rows).reduce((sum, x) => sum + x * x, 0);
    const layers = Array.from({ length: depth }, () => ({ units: width, activation: 'maxout' as const, pieces }));
    const network = createNetwork({ inputs: width, layers, initialise: { weights: 'lecun', bias: 0, seed } });
    forward(network, draw(), rows);
    const [first, last] = [network.layers[0]!, network.layers.at(-1)!];
    last.upstream.set(draw());
    propagate(network);
    const rate = (far: Float64Array, near: Float64Array) => (square(far) / square(near)) ** (1 / (depth - 1));
    return { signal: rate(last.a, first.a), gradient: rate(first.upstream, last.upstream) };
  };
  const seeds = [1, 2, 3, 4, 5, 6];
  const mean = (pieces: number, what: 'signal' | 'gradient') =>
    seeds.reduce((sum, seed) => sum + perLayer(pieces, seed)[what] / seeds.length, 0);
  for (const what of ['signal', 'gradient'] as const) expect(Math.abs(mean(2, what) - 1), what).toBeLessThan(0.04);
  expect(mean(4, 'signal')).toBeGreaterThan(1.4);
  expect(value('moment-2')).toBeCloseTo(1, 9);
});

test('of a sum of squares in d inputs, the planes made of the best lines for each input miss d/(2m²)', () => {
  const [m, d] = [3, 2];
  const { slopes, intercepts, error } = bestLines((x) => x * x, m);
  const line = (x: number) => Math.max(...Array.from(slopes, (slope, index) => slope * x + intercepts[index]!));
  const grid = Array.from({ length: 41 }, (_, index) => index / 20 - 1);
  const worst = Math.max(...grid.flatMap((x) => grid.map((y) => Math.abs(line(x) + line(y) - x * x - y * y))));
  expect(worst).toBeCloseTo(d * error, 9);
  expect(error).toBeCloseTo(1 / (2 * m * m), 9);
});

test('no number of lines comes nearer to a dome than one line, ½ away', () => {
  expect(value('dome-best')).toBeCloseTo(0.5, 12);
});

test('prediction: of eight lines about half win somewhere', () => {
  expect(['used-8-low', 'used-8', 'used-8-high'].map(value)).toEqual([3, 4, 5]);
});

test('the price in weights', () => {
  expect(['dense-1', 'dense-2', 'dense-4'].map(value)).toEqual([200_960, 401_920, 803_840]);
  expect(value('two-matrices')).toBe(value('three-matrices'));
});

test('exercise 1: two lines make ReLU, leaky ReLU of 0.2 and |x|', () => {
  for (const x of [-2, -0.3, 0, 0.4, 3]) {
    expect(Math.max(0, x)).toBe(x > 0 ? x : 0);
    expect(Math.max(0.2 * x, x)).toBeCloseTo(x > 0 ? x : 0.2 * x, 15);
    expect(Math.max(x, -x)).toBe(Math.abs(x));
  }
});

test('exercise 2: the second line wins at x = −2 and takes the whole gradient', () => {
  const lines = [
    { weights: [1], bias: 0 },
    { weights: [-1], bias: 0 },
    { weights: [0], bias: -0.5 },
  ];
  expect(maxout(lines, [-2])).toMatchObject({ value: 2, winner: 1 });
  const { weights, biases } = maxoutGradient(lines, [-2], 1);
  expect(weights.map(([w]) => w)).toEqual([0, -2, 0]);
  expect([...biases]).toEqual([0, 1, 0]);
});

test('exercise 3: four lines miss x² by 1/32', () => {
  expect(value('best-4')).toBeCloseTo(1 / 32, 9);
});
