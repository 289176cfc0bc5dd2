import { expect, test } from 'vitest';
import { sceneOf, standsWell } from '../kit/testing.ts';
import slopeLearner from './index.ts';
import { loss, targets, type TargetName } from './model.ts';

standsWell(slopeLearner, import.meta.dirname);

test.each([
  ['identity', 1],
  ['relu', 0],
  ['abs', -1],
  ['leaky', 0.4],
  ['square', -0.759],
  ['elu', 0.524],
  ['tanh', 0.608],
])('shown %s, α rolls to %f', (target, alpha) => {
  expect(Math.abs(sceneOf(slopeLearner, { target }).now.parameter - alpha)).toBeLessThan(1e-3);
});

test('where α rests the valley is flat and nowhere lower', () => {
  for (const target of Object.keys(targets) as TargetName[]) {
    const { now, gradient, valley } = sceneOf(slopeLearner, { target });
    expect(Math.abs(gradient)).toBeLessThan(1e-6);
    expect(Math.min(...valley.map(([, height]) => height))).toBeGreaterThanOrEqual(now.loss - 1e-9);
  }
});

test('the gradient is the slope of the valley', () => {
  const scene = sceneOf(slopeLearner, { progress: '0.2' });
  const { w, b, parameter } = scene.now;
  const wanted = scene.wanted.map(([, y]) => y);
  const rise = loss(w, b, parameter + 1e-5, wanted) - loss(w, b, parameter - 1e-5, wanted);
  expect(scene.gradient).toBeCloseTo(rise / 2e-5, 8);
});

test('the first moment is where the reader put α', () => {
  const { now, step } = sceneOf(slopeLearner, { start: '-1.2', progress: '0' });
  expect(step).toBe(0);
  expect(now.parameter).toBe(-1.2);
});

test.each([
  ['identity', 1],
  ['relu', 0],
  ['abs', -1],
  ['leaky', 0.4],
])('shown %s, with all learning, α comes to %f again', (target, alpha) => {
  expect(Math.abs(sceneOf(slopeLearner, { target, learns: 'all' }).now.parameter - alpha)).toBeLessThan(1e-3);
});

test('no start and no rate of the controls runs away', () => {
  for (const target of Object.keys(targets))
    for (const start of ['-1.5', '1.5']) {
      const { now } = sceneOf(slopeLearner, { target, start, learns: 'all', rate: '0.5' });
      expect(now.loss).toBeLessThan(1);
    }
});
