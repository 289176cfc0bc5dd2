import { describe, expect, test } from 'vitest';
import words from '../../../../content/en/strings.json' with { type: 'json' };
import { median } from '../../../lib/network/layer-ratios.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { whichGain } from './index.ts';
import { run } from './run.ts';

describe('which-gain', () =>
  standsWell(whichGain, { ...words.functions, ...words.whichGain }, import.meta.dirname, run));

const scene = (change: Record<string, unknown>) => sceneOf(whichGain, {}, change, run);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

test('at gain 1 ReLU loses a factor near 1/√2 in every layer, both ways', () => {
  for (const seed of seeds) {
    const { signalFactor, gradientFactor } = scene({ seed });
    expect(Math.abs(signalFactor - Math.SQRT1_2)).toBeLessThan(0.03);
    expect(Math.abs(gradientFactor - Math.SQRT1_2)).toBeLessThan(0.03);
  }
});

test('at √2 both of ReLU’s lines are flat: within four percent a layer', () => {
  const at = seeds.map((seed) => scene({ seed, gain: 1.41 }));
  for (const { signalFactor, gradientFactor } of at) {
    expect(Math.abs(signalFactor - 1)).toBeLessThan(0.04);
    expect(Math.abs(gradientFactor - 1)).toBeLessThan(0.04);
  }
});

test('GELU with √2 fades on the way back', () => {
  const factors = seeds.map((seed) => scene({ seed, activation: 'gelu', gain: 1.41 }).gradientFactor);
  expect(median(factors)).toBeLessThan(0.9);
});
