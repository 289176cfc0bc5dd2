import { expect, test } from 'vitest';
import words from '../../../../content/en/strings.json' with { type: 'json' };
import { sceneOf, standsWell } from '../kit/testing.ts';
import { revivalRace } from './index.ts';
import { lastStep, stepAt, type Scene } from './model.ts';

standsWell(revivalRace, words.revivalRace, import.meta.dirname);

const lights = ({ racers }: Scene) => Object.fromEntries(racers.map(({ name, light }) => [name, light]));

test('a leak of 0.01 takes more than ten times as long as one of 0.1, and ReLU never comes back', () => {
  const { relu, leaky001, leaky01, elu, yours } = lights(sceneOf(revivalRace));
  expect([relu, leaky001, leaky01, elu, yours]).toEqual([null, 1127, 91, 14, 38]);
});

test('buried deeper, a fading tail helps less than a straight one', () => {
  const { leaky01, elu, yours } = lights(sceneOf(revivalRace, { bias: '-5' }));
  expect(elu).toBeGreaterThan(leaky01!);
  expect(yours).toBeLessThan(elu!);
});

test('a slope of 0 is ReLU', () => {
  const scene = sceneOf(revivalRace, { alpha: '0' });
  expect(lights(scene).yours).toBeNull();
});

test('the clock runs from step 0 to the last', () => {
  expect(stepAt(0)).toBe(0);
  expect(stepAt(1)).toBe(lastStep);
});

test('before its first light nobody is lit', () => {
  const { racers, step } = sceneOf(revivalRace, { progress: '0.2' });
  for (const { lit, light } of racers) expect(lit).toBe(light !== null && light <= step);
});
