import { describe, expect, test } from 'vitest';
import { resultNumbers } from '../../tests/support/cells.ts';
import { maths as sigmoid } from '../lib/activations/functions/sigmoid.ts';
import { maths as tanh } from '../lib/activations/functions/tanh.ts';
import { median } from '../lib/numerics/numeric.ts';
import { fromLogit, throughOutput } from '../lib/vectors/output-unit.ts';
import { numbers } from './sigmoid-and-saturation.ts';
import measured from './sigmoid-and-saturation/measured.json' with { type: 'json' };
import { measurements } from './sigmoid-and-saturation/measurements.ts';

const value = (name: string): number => numbers[name]!();
const rounded = (name: string, digits = 3) => Number(value(name).toPrecision(digits));

test('the slope is 10, 5 and 1 % of its peak at 3.64, 4.36 and 5.99', () => {
  expect(['edge-10', 'edge-5', 'edge-1'].map((name) => rounded(name))).toEqual([3.64, 4.36, 5.99]);
  expect(value('peak-slope')).toBe(0.25);
});

test('what the losses send back is what the course brief has', () => {
  expect(['squared-2', 'entropy-2'].map((name) => rounded(name))).toEqual([-0.0925, -0.881]);
  expect(['squared-5', 'entropy-5'].map((name) => rounded(name))).toEqual([-0.0066, -0.993]);
  expect(rounded('squared-10', 2)).toBe(-4.5e-5);
  expect(rounded('entropy-10', 5)).toBe(-0.99995);
  expect(rounded('output-5')).toBe(0.00669);
});

test('squared error waits about e^|z| steps, cross-entropy about |z|', () => {
  expect(value('turn-squared-5') / value('wait-5')).toBeCloseTo(1, 0);
  expect(value('turn-squared-10') / value('wait-10')).toBeCloseTo(1, 1);
  expect([value('turn-entropy-5'), value('turn-entropy-10')]).toEqual([6, 11]);
});

test('through p in float32 the slope at +17 is exactly 0, from the logit 1', () => {
  const names = ['naive-output', 'naive-loss', 'naive-slope', 'logit-loss', 'logit-slope'];
  expect(names.map(value)).toEqual([1, 100, 0, 17, 1]);
  expect(value('one-float32')).toBeCloseTo(24 * Math.log(2), 5);
  expect(value('one-float64')).toBeCloseTo(53 * Math.log(2), 6);
});

describe('the exercises', () => {
  test('1: outputs .9 and .99 have slopes .09 and .0099, and no z is needed', () => {
    expect(value('slope-at-point-9')).toBeCloseTo(0.09, 12);
    expect(value('slope-at-point-99')).toBeCloseTo(0.0099, 12);
    for (const p of [0.9, 0.99]) expect(sigmoid.derivative(Math.log(p / (1 - p)))).toBeCloseTo(p * (1 - p), 12);
  });

  test('2: 1 % of the peak reaches to 5.99; a slope of 0.01 to 4.58', () => {
    expect(rounded('edge-1')).toBe(5.99);
    expect(rounded('edge-absolute')).toBe(4.58);
  });

  test('3: σ(−z) = 1 − σ(z) and 2σ(2z) − 1 = tanh z, so tanh saturates at half the z', () => {
    for (const z of [-3, -0.7, 0, 1.1, 5]) {
      expect(sigmoid.value(-z)).toBeCloseTo(1 - sigmoid.value(z), 14);
      expect(2 * sigmoid.value(2 * z) - 1).toBeCloseTo(tanh.value(z), 14);
    }
    expect(value('tanh-edge-5')).toBeCloseTo(value('edge-5') / 2, 9);
  });

  test('4: the learning rate would have to grow 22 000-fold, and a step of an unsure unit to 2750', () => {
    expect(rounded('rate-ratio', 2)).toBe(22_000);
    expect(rounded('scaled-step')).toBe(2750);
  });

  test('5: the run of the figure escapes after its top layer lay still', () => {
    expect(value('escaped-at')).toBeGreaterThan(1200);
    expect(Math.abs(value('resting-loss') - value('guessing'))).toBeLessThan(0.05);
  });

  test('6: at −17 the way through p still works in float32; at −30 the clamp cuts it', () => {
    expect(rounded('mirror-slope')).toBe(-1);
    expect(rounded('mirror-far-slope')).toBe(-0.0936);
    expect(fromLogit(-30, 1, 'float32').slope).toBe(-1);
  });
});

describe('what the code cells print', () => {
  const exact = [-6, -3, 0, 3, 6].map(sigmoid.derivative);
  test.each(['pytorch', 'tensorflow', 'jax', 'numpy', 'typescript'] as const)('slopes in %s', (dialect) => {
    const [printed] = resultNumbers('sigmoid-and-saturation', 'slope', dialect);
    expect(printed!.map((x) => x.toFixed(4))).toEqual(exact.map((x) => x.toFixed(4)));
  });

  const logit = fromLogit(17, 0, 'float32');
  test.each(['pytorch', 'tensorflow', 'jax', 'numpy', 'typescript'] as const)('logit 17 in %s', (dialect) => {
    const lines = resultNumbers('sigmoid-and-saturation', 'logit', dialect);
    expect(lines).toContainEqual([logit.loss, logit.slope]);
  });

  test('PyTorch’s way through p: loss 100, slope 0', () => {
    const { loss, slope } = throughOutput('cross-entropy', 17, 0, 'float32');
    expect(resultNumbers('sigmoid-and-saturation', 'logit', 'pytorch')[0]).toEqual([loss, slope]);
  });
});

test('in float32 the next number after 1 is one gap away, and e⁻¹⁷ is less than half of it', () => {
  const [gap, term] = [value('float32-gap'), value('small-term')];
  expect([Math.fround(1 + gap) - 1, Math.fround(1 + 0.49 * gap), Math.fround(1 + term)]).toEqual([gap, 1, 1]);
  expect(throughOutput('cross-entropy', 17, 0, 'float32').output).toBe(1);
});

test('the options of the predictions and exercises are the numbers they stand for', () => {
  expect(Math.round(value('turn-squared-5') / 10) * 10).toBe(170);
  expect(Math.round(value('small-term') * 1e8)).toBe(4);
  expect([value('escaped-at'), value('five-steps')]).toEqual([1675, 5000]);
  expect(Number((value('edge-1') / 2).toFixed(2))).toBe(2.99);
});

test('with the page’s seeds and the next twenty, a layer more multiplies the wait, and tanh hardly waits', () => {
  const { seeds } = measurements.four;
  const columns = (name: keyof typeof measurements) =>
    measured[name].escapedAt.map((step: number | null) => step ?? Infinity);
  for (const part of [(steps: number[]) => steps.slice(0, seeds), (steps: number[]) => steps.slice(seeds)]) {
    const [three, four, five, tanh, twice] = (['three', 'four', 'five', 'tanh', 'twice'] as const).map((name) => part(columns(name))) as [number[], number[], number[], number[], number[]]; // prettier-ignore
    expect(Math.max(...three)).toBeLessThan(Math.min(...four));
    expect(Math.max(...tanh)).toBeLessThan(100);
    expect(median(twice)).toBeLessThan(0.7 * median(four));
    expect(five.filter((step) => step <= 5000).length).toBeLessThan(0.2 * five.length);
  }
});
