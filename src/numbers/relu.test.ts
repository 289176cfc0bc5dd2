import { expect, test } from 'vitest';
import { maths as leaky } from '../lib/activations/functions/leaky-relu.ts';
import { maths as relu } from '../lib/activations/functions/relu.ts';
import { numbers } from './relu.ts';

const value = (name: string) => numbers[name]!();

test('the moments of ReLU under N(0, 1) are their closed forms', () => {
  expect(value('mean')).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 9);
  expect(value('second')).toBeCloseTo(0.5, 9);
  expect(value('slope-second')).toBeCloseTo(0.5, 9);
  expect(value('chi')).toBeCloseTo(1, 9);
  expect(value('gain')).toBeCloseTo(Math.SQRT2, 9);
  expect(value('gelu-chi')).toBeCloseTo(1.072, 3);
  expect(value('tanh-chi')).toBeCloseTo(1.1778, 4);
});

test('exercise 1: thirty layers with Xavier weights leave 2⁻¹⁵ of the signal', () => {
  expect(value('xavier-30')).toBeCloseTo(value('per-layer') ** 30, 12);
});

test('exercise 2: leaky ReLU of slope 0.1 from two ReLUs', () => {
  for (const z of [-3, -0.5, 0, 0.5, 3])
    expect(relu.value(z) - 0.1 * relu.value(-z)).toBeCloseTo(leaky.value(z, 0.1), 15);
});

test('exercise 3: the slope’s second moment is the value’s', () => {
  expect(value('slope-second')).toBeCloseTo(value('second'), 9);
});

test('exercise 4: the library’s own slope at 0 is 0', () => {
  expect(relu.derivative(0)).toBe(0);
});

test('fifty layers: He’s weights let the gradient arrive, Xavier’s do not, and inputs grow alike', () => {
  expect(value('he-ratio')).toBeGreaterThan(0.1);
  expect(value('he-ratio')).toBeLessThan(2.5);
  expect(value('xavier-ratio')).toBeGreaterThan(5e-9);
  expect(value('xavier-ratio')).toBeLessThan(8e-8);
  expect(value('similarity')).toBeGreaterThan(0.97);
  expect(value('similarity')).toBeLessThan(1);
});

test('more hinges follow x² more closely, four times for twice as many', () => {
  expect(value('square-3') / value('square-6')).toBeGreaterThan(3.5);
  expect(value('pieces-abs')).toBe(2);
});
