import { expect, test } from 'vitest';
import { maths as leaky } from '../lib/activations/leaky-relu.ts';
import { maths as prelu } from '../lib/activations/prelu.ts';
import { numbers } from './leaky-and-parametric-relu.ts';

const value = (name: string) => numbers[name]!();

test('the steps to first light are the course brief’s, to the step', () => {
  expect(['faint-2', 'tenth-2', 'fifth-2', 'elu-2'].map(value)).toEqual([1127, 91, 38, 14]);
  expect(['faint-5', 'tenth-5', 'elu-5'].map(value)).toEqual([4328, 284, 342]);
});

test('a leak of 0.01 is at least ten times slower than one of 0.1', () => {
  expect(value('faint-by-tenth')).toBeGreaterThan(10);
  expect(value('faint-by-tenth-5')).toBeGreaterThan(10);
});

test('what α learns', () => {
  expect(value('learned-abs')).toBe(-1);
  expect(value('learned-tanh')).toBeCloseTo(0.608, 3);
  expect(value('learned-square')).toBeCloseTo(-0.759, 3);
  expect(value('learned-elu')).toBeCloseTo(0.524, 3);
});

test('exercise 1: value and slope of leaky 0.01 at −3', () => {
  expect(value('faint-value')).toBeCloseTo(-0.03, 12);
  expect(leaky.derivative(-3, 0.01)).toBe(0.01);
});

test('exercise 2: the gradient of α and its next value', () => {
  expect(value('alpha-gradient')).toBe(-0.75);
  expect(value('alpha-next')).toBeCloseTo(0.325, 12);
});

test('exercise 3: the gain for a slope of 0.2 is √(2 / (1 + α²))', () => {
  expect(value('gain-fifth')).toBeCloseTo(Math.sqrt(2 / 1.04), 9);
});

test('exercise 4: max(2z, z) is not leaky ReLU of slope 2', () => {
  expect(Math.max(2 * 1, 1)).toBe(2);
  expect(prelu.value(1, 2)).toBe(1);
});

test('exercise 5: what −1 becomes under the defaults in use', () => {
  expect([0.01, 0.2, 0.3].map((slope) => leaky.value(-1, slope))).toEqual([-0.01, -0.2, -0.3]);
});

test('RReLU’s fixed slope after training is 11/48', () => {
  expect(value('rrelu-mean')).toBeCloseTo(11 / 48, 15);
});
