import { expect, test } from 'vitest';
import words from '../../../../content/en/strings.json' with { type: 'json' };
import { sceneOf, standsWell } from '../kit/testing.ts';
import { foldAndCount } from './index.ts';

standsWell(foldAndCount, words.foldAndCount, import.meta.dirname);

const preset = (name: string) => sceneOf(foldAndCount, {}, foldAndCount.presets[name] as Record<string, unknown>);

test('two hinges make |x| exactly, in two pieces', () => {
  const { pieces, error } = sceneOf(foldAndCount);
  expect(pieces).toHaveLength(2);
  expect(error).toBe(0);
});

test('three hinges make the hat exactly', () => {
  const { hinges, error } = preset('hat');
  expect(hinges).toHaveLength(3);
  expect(error).toBeLessThan(1e-9);
});

test('six hinges follow x² to within a fiftieth', () => {
  const { hinges, pieces, error } = preset('square');
  expect(hinges).toHaveLength(6);
  expect(pieces).toHaveLength(6);
  expect(error).toBeLessThan(0.05);
});

test('two hinges that cancel leave no piece of their own', () => {
  const { hinges, pieces, error } = preset('cancel');
  expect(hinges).toHaveLength(3);
  expect(pieces).toHaveLength(2);
  expect(error).toBeNull();
});
