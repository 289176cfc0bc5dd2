import { expect, test } from 'vitest';
import { maths as sigmoid } from '../activations/functions/sigmoid.ts';
import { centralDifference } from '../numerics/numeric.ts';
import { fromLogit, learnBias, throughOutput } from './output-unit.ts';

test.each([
  [-2, 1, -0.0925, -0.881],
  [-5, 1, -0.0066, -0.993],
  [-10, 1, -4.54e-5, -1],
  [5, 1, -4.45e-5, -0.00669],
  [2, 0, 0.0925, 0.881],
])('at z = %d with label %d squared error sends back %d, cross-entropy %d', (z, label, squared, entropy) => {
  const digits = (x: number) => Number(x.toPrecision(3));
  expect(digits(throughOutput('squared-error', z, label, 'float64').slope)).toBe(squared);
  expect(digits(throughOutput('cross-entropy', z, label, 'float64').slope)).toBe(entropy);
});

test('each slope is the slope of its loss', () => {
  for (const z of [-6.5, -1, 0, 0.3, 4])
    for (const label of [0, 0.25, 1]) {
      for (const loss of ['squared-error', 'cross-entropy'] as const) {
        const measured = centralDifference((x) => throughOutput(loss, x, label, 'float64').loss, z, 1e-5);
        expect(throughOutput(loss, z, label, 'float64').slope).toBeCloseTo(measured, 8);
      }
      const measured = centralDifference((x) => fromLogit(x, label, 'float64').loss, z, 1e-5);
      expect(fromLogit(z, label, 'float64').slope).toBeCloseTo(measured, 8);
    }
});

test('in float64 the cross-entropy cancels the gate: through p and from the logit agree', () => {
  for (let z = -20; z <= 12; z += 0.5) {
    const through = throughOutput('cross-entropy', z, 1, 'float64');
    expect(through.slope / (sigmoid.value(z) - 1)).toBeCloseTo(1, 6);
    expect(through.slope / fromLogit(z, 1, 'float64').slope).toBeCloseTo(1, 6);
  }
});

test('in float32 a logit of 17 rounds the output to 1: loss clamped at 100, slope exactly 0', () => {
  const through = throughOutput('cross-entropy', 17, 0, 'float32');
  expect(through).toEqual({ output: 1, loss: 100, push: Math.fround(1e12), gate: 0, slope: 0 });
  expect(fromLogit(17, 0, 'float32')).toMatchObject({ loss: 17, slope: 1 });
});

test('in float32 the gate first shuts between 16 and 17', () => {
  expect(throughOutput('cross-entropy', 16, 0, 'float32').slope).toBeCloseTo(1, 6);
  expect(throughOutput('cross-entropy', 16.7, 0, 'float32').slope).toBe(0);
});

test('descent on the bias takes the slope from z, step by step', () => {
  const places = learnBias('cross-entropy', -5, 1, 'float64', 3);
  expect(places).toHaveLength(4);
  places.slice(1).forEach((z, step) => {
    expect(z).toBe(places[step]! - throughOutput('cross-entropy', places[step]!, 1, 'float64').slope);
  });
  expect(learnBias('squared-error', 17, 0, 'float32', 2)).toEqual([17, 17, 17]);
});

test('a logit or a label that makes no sense is refused by name', () => {
  expect(() => throughOutput('squared-error', NaN, 1, 'float64')).toThrow('logit must be a finite number');
  expect(() => fromLogit(1, 2, 'float64')).toThrow('label must be in [0, 1], but is 2');
});
