import { expect, test } from 'vitest';
import { hinge } from '../../../lib/experiments/hinges.ts';
import { figureWords } from '../kit/figure-words.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { cut } from './cut.ts';
import { formulaOf } from './describe.ts';
import foldAndCount from './index.ts';
import { slopeThrough } from './model.ts';

standsWell(foldAndCount, import.meta.dirname);

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

test('six hinges follow x² with a root mean square error of a fiftieth', () => {
  const { hinges, pieces, error } = preset('square');
  expect(hinges).toHaveLength(6);
  expect(pieces).toHaveLength(6);
  expect(error).toBeLessThan(0.0204);
});

test('two hinges that cancel leave no piece of their own', () => {
  const { hinges, pieces, error } = preset('cancel');
  expect(hinges).toHaveLength(3);
  expect(pieces).toHaveLength(2);
  expect(error).toBeNull();
});

test('an arm that is dragged to a point passes through it', () => {
  const slope = slopeThrough({ at: -0.2, side: 'left' }, [-0.7, 1.5]);
  expect(hinge({ at: -0.2, side: 'left', slope }, -0.7)).toBeCloseTo(1.5, 12);
});

test('every arm is held on its own line and inside the picture, however steep', () => {
  for (const slope of [-6, -1, 0, 0.3, 6])
    for (const [at, side] of [[-1, 'right'], [1, 'left'], [0.9, 'left']] as const) {
      const [first] = sceneOf(foldAndCount, {}, { hinges: 1, at1: at, slope1: slope, side1: side }).hinges;
      const [x, y] = first!.tip;
      expect(hinge({ at, side, slope }, x)).toBeCloseTo(y, 12);
      expect(Math.abs(y)).toBeLessThanOrEqual(1.8 + 1e-12);
    } // prettier-ignore
});

test('a line is cut where it leaves the picture, and keeps its slope', () => {
  expect(cut([[0, 0], [1, 4]], -2, 2)).toEqual([[0, 0], [0.5, 2]]); // prettier-ignore
  expect(cut([[0, -4], [1, 4]], -2, 2)).toEqual([[0.25, -2], [0.75, 2]]); // prettier-ignore
  expect(cut([[0, 3], [1, 4]], -2, 2)).toBeNull(); // prettier-ignore
  expect(cut([[0, 3], [1, 3]], -2, 2)).toBeNull(); // prettier-ignore
});

test('a hinge is written as its formula', () => {
  const write = (at: number, slope: number, side: 'left' | 'right') =>
    formulaOf({ at, slope, side }, figureWords(foldAndCount));
  expect(write(0, 1, 'right')).toBe('1 · max(0, x)');
  expect(write(0, 1, 'left')).toBe('1 · max(0, −x)');
  expect(write(-0.5, -2, 'right')).toBe('−2 · max(0, x + 0.5)');
  expect(write(-0.5, -2, 'left')).toBe('−2 · max(0, −0.5 − x)');
});
