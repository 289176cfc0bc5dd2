import { describe, expect, test } from 'vitest';
import { bestLines } from './best-lines.ts';
import { envelope, fitQuality, maxoutFit } from './maxout-fit.ts';
import type { MaxoutFitOptions } from './maxout-fit.ts';
import { finish } from './network/train.ts';

const square = (x: number) => x * x;
const dome = (x: number) => -x * x;
const sine = (x: number) => Math.sin(Math.PI * x);

const train = (target: (x: number) => number, pieces: number, minus: number, seed: number) =>
  fitQuality(finish(maxoutFit({ target, pieces, minus, seed })).at(-1)!, target, minus);
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

describe('the best lines', () => {
  test.each([1, 2, 3, 4, 5, 8])('for x² miss it by 1/(2k²) with k = %i', (k) => {
    const lines = bestLines(square, k);
    expect(lines.error).toBeCloseTo(1 / (2 * k * k), 12);
    const { sup, wins } = fitQuality(lines, square, 0, 20_001);
    expect(sup).toBeCloseTo(1 / (2 * k * k), 6);
    expect(wins.every((count) => count > 0)).toBe(true);
  });

  test('are |x| and ReLU themselves with two, and stay so with more', () => {
    for (const target of [Math.abs, (x: number) => Math.max(0, x)])
      for (const k of [2, 3, 5]) expect(fitQuality(bestLines(target, k), target).sup).toBeLessThan(1e-12);
  });

  test('for eˣ miss it equally far at both ends and in between', () => {
    const { slopes, intercepts, error } = bestLines(Math.exp, 2);
    expect(fitQuality({ slopes, intercepts }, Math.exp, 0, 20_001).sup).toBeCloseTo(error, 6);
    for (const x of [-1, 1]) expect(Math.exp(x) - envelope({ slopes, intercepts }, x)).toBeCloseTo(error, 10);
  });

  test('are refused to what is not convex, and to no line', () => {
    expect(() => bestLines(dome, 2)).toThrow(/target must be convex on \[−1, 1\]/);
    expect(() => bestLines(square, 0)).toThrow(/pieces must be a whole number of at least 1/);
  });
});

describe('training', () => {
  const seeds = [1, 2, 3, 4, 5];
  const rms = (target: (x: number) => number, pieces: number, minus = 0) =>
    median(seeds.map((seed) => train(target, pieces, minus, seed).rms));

  test('finds two and three lines for x²', () => {
    expect(rms(square, 2)).toBeCloseTo(0.0753, 2);
    expect(rms(square, 3)).toBeCloseTo(0.0335, 2);
  });

  test('leaves lines dead when there are eight', () => {
    expect(
      median(seeds.map((seed) => train(square, 8, 0, seed).wins.filter((count) => count > 0).length)),
    ).toBeLessThan(8);
  });

  test('cannot bend a maximum down: −x² stays a line, and the difference of two units follows it', () => {
    for (const pieces of [1, 2, 4]) expect(rms(dome, pieces)).toBeCloseTo(0.301, 2);
    expect(rms(dome, 2, 2)).toBeLessThan(0.08);
  });

  test('follows sin πx only with the difference of two', () => {
    expect(rms(sine, 2)).toBeGreaterThan(0.3);
    expect(rms(sine, 2, 2)).toBeLessThan(0.1);
  });

  test('is the same from the same seed, tells every recorded step, and names bad options', () => {
    const options: MaxoutFitOptions = { target: square, pieces: 3, steps: 50, every: 20 };
    const moments = finish(maxoutFit(options));
    expect(moments).toEqual(finish(maxoutFit(options)));
    expect(moments.map(({ step }) => step)).toEqual([0, 20, 40, 50]);
    expect(() => finish(maxoutFit({ ...options, pieces: 0 }))).toThrow(/pieces must be a whole number of at least 1/);
    expect(() => finish(maxoutFit({ ...options, rate: 0 }))).toThrow(/rate must be a finite number above 0/);
  });
});
