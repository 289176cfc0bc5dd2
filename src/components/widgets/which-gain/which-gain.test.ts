import { describe, expect, test } from 'vitest';
import words from '../../../../content/en/strings.json' with { type: 'json' };
import { median } from '../../../lib/numeric.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { whichGain } from './index.ts';
import { run } from './run.ts';

describe('which-gain', () =>
  standsWell(whichGain, { ...words.functions, ...words.whichGain }, import.meta.dirname, run));

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
  const { signal, gradient } = factors({ gain: 1.41 });
  expect(Math.abs(signal - 1)).toBeLessThan(0.03);
  expect(Math.abs(gradient - 1)).toBeLessThan(0.03);
});

test('GELU with √2 fades on the way back', () => {
  expect(factors({ activation: 'gelu', gain: 1.41 }).gradient).toBeLessThan(0.9);
});
