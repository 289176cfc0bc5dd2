import { expect, test } from 'vitest';
import { median } from '../numerics/numeric.ts';
import { layerRatios } from './layer-ratios.ts';
import type { InitialiseOptions, LayerOptions } from '../network/types.ts';

const run = (activation: LayerOptions['activation'], initialise: InitialiseOptions, seed: number) =>
  layerRatios({ width: 64, depth: 20, activation: activation!, initialise, seed });

// The table of Lesson 4; its ranges hold for 98 of 100 seeds, so the median of a few lies well inside.
test.each<[LayerOptions['activation'], InitialiseOptions, number, number]>([
  ['sigmoid', { weights: 'xavier' }, 6e-13, 1.4e-12],
  ['sigmoid', { weights: 'normal' }, 0.011, 0.096],
  ['tanh', { weights: 'xavier' }, 0.12, 0.21],
  ['tanh', { weights: 'xavier', gain: 5 / 3 }, 2.3, 4.8],
  ['tanh', { weights: 'normal' }, 9e4, 4.4e5],
  ['relu', { weights: 'xavier' }, 4.7e-4, 1.9e-3],
  ['relu', { weights: 'he' }, 0.34, 1.4],
  ['relu', { weights: 'pytorch' }, 1.4e-8, 5.6e-8],
  ['elu', { weights: 'own' }, 0.72, 1.2],
  ['selu', { weights: 'lecun' }, 1.1, 2.1],
  ['gelu', { weights: 'he' }, 0.008, 0.9],
  ['gelu', { weights: 'own' }, 0.29, 6.9],
  ['swish', { weights: 'he' }, 0.0027, 0.014],
  ['identity', { weights: 'xavier' }, 0.61, 1.3],
])('through 20 layers of %s with %j weights the gradient changes by a factor from %f to %f', (f, start, low, high) => {
  const ratio = median([1, 2, 3, 4, 5].map((seed) => run(f, start, seed).ratio));
  expect(ratio).toBeGreaterThan(low);
  expect(ratio).toBeLessThan(high);
});

test('sigmoid forgets which input it saw, ReLU almost, tanh does not', () => {
  const similarity = (f: LayerOptions['activation'], weights: InitialiseOptions['weights']) =>
    median([1, 2, 3].map((seed) => run(f, { weights: weights! }, seed).similarity));
  expect(similarity('sigmoid', 'xavier')).toBeGreaterThan(0.9999);
  expect(similarity('sigmoid', 'normal')).toBeGreaterThan(0.99);
  expect(similarity('relu', 'he')).toBeGreaterThan(0.9);
  expect(Math.abs(similarity('tanh', 'xavier'))).toBeLessThan(0.3);
});

test('a skip keeps the gradient that saturation would take', () => {
  const options = { width: 16, depth: 50, activation: 'sigmoid', initialise: { weights: 'xavier' } } as const;
  expect(layerRatios(options).ratio).toBeLessThan(1e-20);
  expect(layerRatios({ ...options, skip: true }).ratio).toBeGreaterThan(0.1);
});

test('every layer has a gradient and a signal, and one seed gives one run', () => {
  const options = { width: 32, depth: 7, activation: 'relu', initialise: { weights: 'he' }, seed: 3 } as const;
  const once = layerRatios(options);
  expect(once).toEqual(layerRatios(options));
  expect(once.gradients).toHaveLength(7);
  expect(once.signals.every((signal) => signal > 0.1 && signal < 10)).toBe(true);
  expect(once.ratio).toBe(once.gradients[0]! / once.gradients[6]!);
  expect(once).not.toEqual(layerRatios({ ...options, seed: 4 }));
});

test('gradients too small for their squares are still measured', () => {
  const { gradients } = layerRatios({
    width: 16,
    depth: 50,
    activation: 'sigmoid',
    initialise: { weights: 'normal', sd: 1e-4 },
  });
  expect(gradients[0]).toBeGreaterThan(1e-250);
  expect(gradients[0]).toBeLessThan(1e-150);
});

test('bad options are named', () => {
  const options = { width: 8, depth: 3, activation: 'tanh', initialise: { weights: 'xavier' } } as const;
  expect(() => layerRatios({ ...options, depth: 0 })).toThrow(/depth must be a whole number of at least 1/);
  expect(() => layerRatios({ ...options, width: 0 })).toThrow(/inputs must be a whole number of at least 1/);
  expect(() => layerRatios({ ...options, rows: 1 })).toThrow(/rows must be a whole number of at least 2/);
  expect(() => layerRatios({ ...options, seed: 0.5 })).toThrow(/seed must be an integer/);
});
