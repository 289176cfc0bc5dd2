import { expect, test } from 'vitest';
import { softmaxEigenvalues } from '../../../lib/vectors/softmax-jacobian.ts';
import { softmax } from '../../../lib/vectors/softmax.ts';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import softmaxJacobianFigure from './index.ts';
import { layout } from './layout.ts';
import { percentages, probabilities } from './model.ts';
import { presets } from './presets.ts';

const own = figureWords(softmaxJacobianFigure);
const [wide] = viewsOf(softmaxJacobianFigure, 'jacobian');
const scene = (name: keyof typeof presets) => sceneOf(softmaxJacobianFigure, {}, presets[name]);
const rounded = (numbers: readonly number[]) => numbers.map((x) => Number(x.toFixed(3)));

standsWell(softmaxJacobianFigure, import.meta.dirname);

test('it starts at the softmax of 2, 1, 0.1 itself: eigenvalues 0.369, 0.128 and 0', () => {
  expect(scene('start').p).toEqual([...softmax([2, 1, 0.1])]);
  expect(scene('centre').p).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(rounded(scene('start').eigenvalues)).toEqual([0.369, 0.128, 0]);
});

test('a corner is flat: every slope is 0', () => {
  const { jacobian, eigenvalues } = scene('corner');
  expect(jacobian.flat().every((slope) => slope === 0)).toBe(true);
  expect(eigenvalues).toEqual([0, 0, 0]);
  expect(softmaxJacobianFigure.describe(scene('corner'), own)).toContain('a corner');
});

test('the middle of an edge reaches ½, and no place in the triangle is above it', () => {
  expect(scene('edge').eigenvalues[0]).toBeCloseTo(0.5, 12);
  for (const steepest of scene('edge').shades.flat()) expect(steepest).toBeLessThan(0.5);
  expect(rounded(scene('centre').eigenvalues)).toEqual([0.333, 0.333, 0]);
});

test('the shades are those of the table itself, small triangle by small triangle', () => {
  const { shades } = scene('start');
  expect(shades.map((row) => row.length)).toEqual(Array.from({ length: 16 }, (_, row) => 2 * row + 1));
  const { simplex } = layout(wide!);
  const drawn = stage((svg) => softmaxJacobianFigure.draw(svg, scene('start'), own, wide!));
  // The last triangle of the last row lies in the corner of the third class.
  const [x, y] = [16 - 2 / 3, 16 - 1 / 3];
  const [a, , c, d, e, f] = drawn.match(/matrix\(([^)]*)\)/)![1]!.split(',').map(Number) as [number, number, number, number, number, number]; // prettier-ignore
  const p = simplex.invert({ x: a * x + c * y + e, y: d * y + f });
  const eigenvalues = softmaxEigenvalues(p.map(Math.log));
  expect(shades[15]![30]).toBeCloseTo(eigenvalues[2]!, 3);
});

test('the eigenvalues sum to 1 − Σp², every row to 0, and one eigenvalue is 0', () => {
  for (const state of [
    { first: 12.3, split: 45.6 },
    { first: 99.9, split: 1 },
    { first: 0, split: 30 },
  ]) {
    const { p, eigenvalues, rowSums, trace } = sceneOf(softmaxJacobianFigure, {}, state);
    expect(trace).toBeCloseTo(1 - p.reduce((sum, share) => sum + share ** 2, 0), 12);
    expect(eigenvalues.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 12);
    expect(rowSums).toEqual([0, 0, 0]);
    expect(eigenvalues[2]).toBe(0);
  }
});

test('any two percentages are a place in the triangle, and a place is two percentages', () => {
  for (const state of [
    { first: 20, split: 70 },
    { first: 100, split: 50 },
    { first: 0, split: 100 },
  ]) {
    const p = probabilities(state);
    expect(p.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(percentages(p, 50)).toEqual(state);
  }
});

test('p can be dragged into a corner and not out of the triangle', () => {
  const { simplex } = layout(wide!);
  const { p } = softmaxJacobianFigure.handles!;
  const drag = (x: number, y: number) => p!.move({ x, y }, scene('start'), wide!, presets.sure, {});
  const [x, y] = simplex.at([0.2, 0.24, 0.56]);
  expect(drag(x, y)).toEqual({ first: 20, split: 70 });
  expect(drag(simplex.corners[0][0], simplex.corners[0][1] - 50)).toEqual({ first: 100, split: 50 });
  expect(drag(simplex.corners[2][0] + 500, simplex.corners[2][1] + 20)).toEqual({ first: 0, split: 100 });
});

test('a fall is hatched and a rise is full, so that the sign is not told by colour alone', () => {
  const drawn = stage((svg) => softmaxJacobianFigure.draw(svg, scene('start'), own, wide!));
  expect(drawn.match(/class="slope c-slope rises"/g)).toHaveLength(3);
  expect(drawn.match(/class="slope c-slope falls"/g)).toHaveLength(6);
  expect(drawn.match(/fill="url\(#jacobian-wide-lost\)"/g)).toHaveLength(6);
});
