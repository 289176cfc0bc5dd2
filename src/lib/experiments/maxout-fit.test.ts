import { describe, expect, test } from 'vitest';
import { bestLines, leastRms } from './best-lines.ts';
import { envelope, fitQuality, maxoutFit } from './maxout-fit.ts';
import type { MaxoutFitOptions } from './maxout-fit.ts';
import { finish } from '../network/train.ts';

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

  test('in the root mean square: no k straight parts come below the bound, and training comes down to it', () => {
    for (const [k, rms] of [
      [1, 0.301113],
      [2, 0.0752735],
      [3, 0.0334404],
      [4, 0.0188091],
    ] as const)
      // prettier-ignore
      expect(leastRms(square, k)).toBeCloseTo(rms, 6);
    expect(train(square, 2, 0, 1).rms).toBeCloseTo(leastRms(square, 2), 9);
    expect(train(square, 3, 0, 6).rms).toBeCloseTo(leastRms(square, 3), 6);
    for (const target of [square, dome, sine, Math.exp])
      for (const seed of [11, 12, 13])
        expect(train(target, 3, 0, seed).rms).toBeGreaterThan(leastRms(target, 3) - 1e-12);
    expect(() => leastRms(square, 0)).toThrow(/pieces must be a whole number of at least 1/);
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

  test('for a dome are one line, however many there may be', () => {
    for (const k of [1, 2, 8]) {
      const lines = bestLines(dome, k);
      expect(lines.error).toBeCloseTo(0.5, 12);
      const { sup, wins, spans } = fitQuality(lines, dome);
      expect(sup).toBeCloseTo(0.5, 12);
      expect(wins).toEqual([201, ...Array<number>(k - 1).fill(0)]);
      expect(spans).toEqual([[-1, 1], ...Array<null>(k - 1).fill(null)]);
    }
  });

  test('win stretches that follow one another without a gap', () => {
    const spans = fitQuality(bestLines(square, 4), square).spans.map((span) => span!);
    expect([spans[0]![0], spans.at(-1)![1]]).toEqual([-1, 1]);
    for (const [index, [from]] of spans.slice(1).entries()) expect(from).toBeCloseTo(spans[index]![1] + 0.01, 12);
  });

  test('are refused to what bends both ways, and to no line', () => {
    expect(() => bestLines(sine, 2)).toThrow(
      /target must bend one way on \[−1, 1\], but it bends down at .* and up at/,
    );
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

  test('leaves lines dead when there are eight: three to six win somewhere', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const used = train(square, 8, 0, seed).wins.filter((count) => count > 0).length;
      expect([3, 4, 5, 6]).toContain(used);
    }
  });

  test('wakes a dead line where the winners move below it', () => {
    const moments = finish(maxoutFit({ target: square, pieces: 8, seed: 1 }));
    const wins = moments.map((lines) => fitQuality(lines, square).wins);
    const woken = wins
      .slice(1)
      .flatMap((now, index) => now.filter((count, line) => count > 0 && wins[index]![line] === 0));
    expect(woken.length).toBeGreaterThan(0);
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
