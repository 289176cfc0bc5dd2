import { expect, test } from 'vitest';
import { maxout, maxoutGradient } from '../lib/vectors/maxout.ts';
import { numbers } from './maxout.ts';

const value = (name: string) => numbers[name]!();

test('the best k lines for x² miss it by 1/(2k²)', () => {
  for (const k of [1, 2, 3, 4, 8]) expect(value(`best-${k}`)).toBeCloseTo(1 / (2 * k * k), 9);
});

test('training finds two and three lines, leaves some of eight dead, and cannot make a dome', () => {
  expect(value('trained-2')).toBeCloseTo(0.075, 2);
  expect(value('trained-3')).toBeCloseTo(0.033, 2);
  expect(['used-8-least', 'used-8', 'used-8-most'].map(value)).toEqual([3, 5, 5]);
  expect(value('trained-2-seed-7')).toBeCloseTo(0.301, 3);
  expect(value('dome-4')).toBeCloseTo(0.301, 2);
  expect(value('dome-2-2')).toBeLessThan(0.09);
  expect(value('sine-2')).toBeGreaterThan(0.3);
  expect(value('sine-2-2')).toBeLessThan(0.1);
});

test('no number of lines comes nearer to a dome than one line, ½ away', () => {
  expect(value('dome-best')).toBeCloseTo(0.5, 12);
});

test('prediction: of eight lines about half win somewhere', () => {
  expect(value('used-8')).toBeGreaterThanOrEqual(3);
  expect(value('used-8')).toBeLessThanOrEqual(6);
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
