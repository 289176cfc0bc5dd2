import { describe, expect, test } from 'vitest';
import { median } from '../../../lib/numerics/numeric.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import whichGain from './index.ts';
import { controls, root } from './model.ts';
import { run } from './run.ts';

describe('which-gain', () => standsWell(whichGain, import.meta.dirname, run));

const scene = (change: Record<string, unknown>) => sceneOf(whichGain, {}, change, run);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

const factors = (change: Record<string, unknown>) => {
  const all = seeds.map((seed) => scene({ seed, ...change }));
  return {
    signal: median(all.map((each) => each.signalFactor)),
    gradient: median(all.map((each) => each.gradientFactor)),
  };
};

test('at gain 1 ReLU loses a factor near 1/√2 in every layer, both ways', () => {
  const { signal, gradient } = factors({});
  expect(Math.abs(signal - Math.SQRT1_2)).toBeLessThan(0.02);
  expect(Math.abs(gradient - Math.SQRT1_2)).toBeLessThan(0.02);
});

test('at √2 both of ReLU’s lines are flat: in the median within three percent a layer', () => {
  const { signal, gradient } = factors({ gain: root });
  expect(Math.abs(signal - 1)).toBeLessThan(0.03);
  expect(Math.abs(gradient - 1)).toBeLessThan(0.03);
});

test('GELU with √2 fades on the way back', () => {
  expect(factors({ activation: 'gelu', gain: root }).gradient).toBeLessThan(0.9);
});

test('on the way from 1.4 to 1.42 a step lands on √2 and leaves it again', () => {
  const turn = (gain: number, by: number) => controls.gain.parse(String(gain + by));
  expect(controls.gain.parse('1.41')).toBe(root);
  expect(turn(1.4, 0.01)).toBe(root);
  expect(turn(root, 0.01)).toBe(1.42);
  expect(turn(root, -0.01)).toBe(1.4);
  expect(turn(1.42, -0.01)).toBe(root);
  expect(root ** 2).toBeCloseTo(2, 3);
});

test('between the ends and the edge of the axis there is room for a number', () => {
  for (const gain of [0.5, 1, root, 2, 2.5]) {
    const { span, signals, gradients } = scene({ gain });
    const all = [...signals, ...gradients].map(Math.log10);
    if (Math.max(...all) < 29) expect(span[1] - Math.max(...all)).toBeGreaterThanOrEqual(1);
    if (Math.min(...all) > -29) expect(Math.min(...all) - span[0]).toBeGreaterThanOrEqual(1);
  }
});
