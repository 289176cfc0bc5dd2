import { expect, test } from 'vitest';
import { exponentLimits } from '../numerics/exponent-limits.ts';
import { rounder, type Precision } from '../numerics/precision.ts';
import { naiveSoftmaxSteps, safeSoftmaxSteps } from './softmax-steps.ts';
import { softmax } from './softmax.ts';

const precisions: Precision[] = ['float16', 'bfloat16', 'float32', 'float64'];
const rounded = (numbers: readonly number[]) => numbers.map((x) => Number(x.toPrecision(3)));

test('in float32 the textbook formula breaks at 89: infinity in the numerator and below', () => {
  const { exponentials, sum, probabilities } = naiveSoftmaxSteps([88, 89, 90], 'float32');
  expect(rounded(exponentials)).toEqual([1.65e38, Infinity, Infinity]);
  expect(sum).toBe(Infinity);
  expect(probabilities).toEqual([0, NaN, NaN]);
});

test('scores of ±1000 break it in float64 too: ∞/∞ above, 0/0 below', () => {
  expect(naiveSoftmaxSteps([1000, 1001, 1002], 'float64').probabilities).toEqual([NaN, NaN, NaN]);
  const below = naiveSoftmaxSteps([-1000, -1001, -1002], 'float64');
  expect(below).toMatchObject({ exponentials: [0, 0, 0], sum: 0, probabilities: [NaN, NaN, NaN] });
});

test('in float16 it breaks at 12 already, and only the largest becomes no number', () => {
  expect(naiveSoftmaxSteps([10, 11, 12], 'float16').probabilities).toEqual([0, 0, NaN]);
});

test('where only the sum overflows, every probability is 0 and none is not a number', () => {
  const { exponentials, sum, probabilities } = naiveSoftmaxSteps([88.5, 88.5, 88.5], 'float32');
  expect(exponentials.every(Number.isFinite)).toBe(true);
  expect([sum, ...probabilities]).toEqual([Infinity, 0, 0, 0]);
});

test('among subnormal numbers it loses digits without a word', () => {
  const { probabilities } = naiveSoftmaxSteps([-100, -101, -102], 'float32');
  expect(rounded(probabilities)).toEqual([0.659, 0.244, 0.0976]);
  expect(rounded(safeSoftmaxSteps([-100, -101, -102], 'float32').probabilities)).toEqual([0.665, 0.245, 0.09]);
});

test('with the largest score taken away it gives the same three numbers at any height', () => {
  for (const [scores, wanted] of [
    [
      [1000, 1001, 1002],
      [0.09, 0.245, 0.665],
    ],
    [
      [-1000, -1001, -1002],
      [0.665, 0.245, 0.09],
    ],
  ] as const)
    expect(rounded(safeSoftmaxSteps(scores, 'float64').probabilities)).toEqual(wanted);
});

test('the safe formula is as exact as its format for any scores, and its exponentials lie in [0, 1]', () => {
  const unit = { float16: 2 ** -11, bfloat16: 2 ** -8, float32: 2 ** -24, float64: 2 ** -53 };
  for (const precision of precisions)
    for (const logits of [
      [2, 1, 0.1],
      [-1100, 3, 1100],
      [0, 0, 0],
      [10.5, 11.25, -900],
      [1100, 1099, 1098],
    ]) {
      const { scores, exponentials, probabilities } = safeSoftmaxSteps(logits, precision);
      expect(Math.max(...exponentials)).toBe(1);
      expect(Math.min(...exponentials)).toBeGreaterThanOrEqual(0);
      softmax(scores).forEach((exact, index) => expect(Math.abs(probabilities[index]! - exact)).toBeLessThan(6 * unit[precision])); // prettier-ignore
    }
});

test.each(precisions)(
  'the limits of the exponential are those at which %s really overflows, fades and vanishes',
  (precision) => {
    const { overflows, fades, vanishes } = exponentLimits(precision);
    const exp = (x: number) => rounder(precision)(Math.exp(x));
    expect([exp(overflows - 1e-9), exp(overflows + 1e-9)].map(Number.isFinite)).toEqual([true, false]);
    expect([exp(vanishes + 1e-3) > 0, exp(vanishes - 1e-3)]).toEqual([true, 0]);
    expect(fades).toBeGreaterThan(vanishes);
    const names = {
      float16: [11.09, -9.7, -17.33],
      bfloat16: [88.72, -87.34, -92.88],
      float32: [88.72, -87.34, -103.97],
      float64: [709.78, -708.4, -745.13],
    };
    expect([overflows, fades, vanishes].map((x) => Math.round(x * 100) / 100)).toEqual(names[precision]);
  },
);

test('a score that is not a finite number is named', () => {
  expect(() => naiveSoftmaxSteps([1, Infinity], 'float32')).toThrow('logits[1] must be finite, but is Infinity');
  expect(() => safeSoftmaxSteps([], 'float32')).toThrow('logits must have at least one entry');
});
