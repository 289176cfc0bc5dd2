import { expect, test } from 'vitest';
import { maths as leaky } from '../lib/activations/functions/leaky-relu.ts';
import { maths as prelu } from '../lib/activations/functions/prelu.ts';
import { linspace } from '../lib/numerics/numeric.ts';
import type { ChoiceInput, NumberInput } from '../components/widgets/kit/controls.ts';
import { controls } from '../components/widgets/revival-race/model.ts';
import { light, numbers } from './leaky-and-parametric-relu.ts';

const value = (name: string) => numbers[name]!();

test.each([
  ['1.5', [568, 48, 21, 16, 12, 6, 3, 58]],
  ['2', [1127, 91, 38, 28, 22, 14, 6, 92]],
  ['3', [2223, 165, 66, 48, 37, 45, 19, 195]],
  ['5', [4328, 284, 107, 77, 58, 342, 134, 1027]],
])('from b = −%s the steps to first light are, to the step', (depth, steps) => {
  const columns = ['0.01', '0.1', '0.2', '0.25', '0.3', 'elu', 'selu', 'softplus'];
  expect(columns.map((column) => value(`light-${depth}-${column}`))).toEqual(steps);
});

test('the text quotes the table', () => {
  expect(['faint-2', 'tenth-2', 'elu-2', 'tenth-5', 'elu-5'].map(value)).toEqual([1127, 91, 14, 284, 342]);
});

test('a leak of 0.01 is at least ten times slower than one of 0.1, from every start', () => {
  expect(value('faint-by-tenth')).toBeGreaterThan(10);
  for (const depth of ['1.5', '2', '3', '5'])
    expect(value(`light-${depth}-0.01`) / value(`light-${depth}-0.1`)).toBeGreaterThan(10);
});

test('among straight leaks a smaller slope never arrives first, from any start and at any rate of the figure', () => {
  const { alpha, bias, rate } = controls;
  const slopes = (alpha.input as ChoiceInput).options.map(Number);
  const { min, max } = rate.input as NumberInput;
  for (const b of (bias.input as ChoiceInput).options.map(Number))
    for (const step of [min, 0.03, 0.1, 0.3, max]) {
      const steps = slopes.map((slope) => light(leaky, b, slope, step));
      expect(steps, `b = ${b}, rate ${step}`).toEqual(steps.toSorted((one, other) => other - one));
    }
});

test('the mean error before the first step is α·(−2) less the mean target', () => {
  const target = 10.5 / 41;
  expect(value('mean-target')).toBeCloseTo(target, 12);
  expect(value('error-tenth')).toBeCloseTo(-0.2 - target, 12);
  expect(value('error-faint')).toBeCloseTo(-0.02 - target, 12);
});

test('max(αz, z) is leaky ReLU for every α up to 1, and for none above', () => {
  const same = (slope: number) => linspace(-3, 3, 61).every((z) => Math.max(slope * z, z) === prelu.value(z, slope));
  for (const slope of [-5, -2, -1, -0.1, 0, 0.01, 0.5, 1]) expect(same(slope), String(slope)).toBe(true);
  for (const slope of [1.01, 2, 5]) expect(same(slope), String(slope)).toBe(false);
});

test('a fading slope at the nearest point: e⁻¹ from b = −2, e⁻⁴ from b = −5', () => {
  expect(value('elu-slope-near')).toBeCloseTo(Math.exp(-1), 12);
  expect(value('elu-slope-far')).toBeCloseTo(Math.exp(-4), 12);
});

test('turned round, with slope 1/α and output weight −αv, a unit draws the same curve', () => {
  const [w, b, v] = [0.7, 0.3, 1.4];
  for (const alpha of [-1, 0.25, 0.4, 2])
    for (const x of [-2, -0.5, 0, 0.5, 2])
      expect(-alpha * v * prelu.value(-w * x - b, 1 / alpha)).toBeCloseTo(v * prelu.value(w * x + b, alpha), 12);
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

test('RReLU’s fixed slope after training is 11/48 in PyTorch and 2/11 in the paper', () => {
  expect(value('rrelu-mean')).toBeCloseTo(11 / 48, 15);
  expect(value('rrelu-paper')).toBeCloseTo(2 / 11, 15);
});
