import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import bornDeadFigure from './index.ts';
import { layout } from './layout.ts';
import { model, type Scene } from './model.ts';
import { run, type Deaths } from './run.ts';

const words = figureWords(bornDeadFigure);

standsWell(bornDeadFigure, import.meta.dirname, run);

const scene = (change: Record<string, unknown> = {}): Scene => sceneOf(bornDeadFigure, {}, change, run);

test.each([
  [2, 5, 0.63],
  [2, 9, 0.88],
  [3, 5, 0.3],
  [3, 9, 0.57],
  [5, 5, 0.05],
  [5, 9, 0.13],
  [10, 9, 0],
])('width %i, %i layers: the first run shows a share near %f', (width, depth, share) => {
  expect(Math.abs(scene({ width }).shares[depth - 1]! - share)).toBeLessThan(0.03);
});

test('every net lies in one place: a layer, or behind them all', () => {
  for (const width of [2, 5]) {
    const { deaths, survivors, nets } = scene({ width });
    expect(deaths.reduce((sum, died) => sum + died, survivors)).toBe(nets);
  }
});

test('no net dies in its first layer: one of the two sides is on in every unit', () =>
  expect(scene({ width: 2 }).deaths[0]).toBe(0));

test('to lose every input is rarer than to lose a given one, at every depth', () => {
  for (const width of [2, 3, 5]) {
    const { shares, law } = scene({ width });
    // Three standard deviations of a share of a thousand nets.
    shares.forEach((share, index) => expect(share).toBeLessThan(law[index]! + 0.05));
    expect(shares[4]).toBeLessThan(law[4]!);
  }
});

test('another depth is read off the same run', () => {
  const [shallow, deep] = [scene({ depth: 5 }), scene({ depth: 50 })];
  expect(shallow.deaths).toEqual(deep.deaths);
  expect(shallow.dead).toBe(1000 * deep.shares[4]!);
});

test('dragging the cursor over the layers sets the depth, within the figure', () => {
  for (const view of viewsOf(bornDeadFigure, 'born')) {
    const to = (x: number) => bornDeadFigure.handles!['depth']!.move({ x, y: 0 }, scene(), view, {} as never, {}).depth;
    for (const depth of [1, 17, 50]) expect(to(layout(view).x(depth + 0.5))).toBe(depth);
    expect([to(-50), to(4000)]).toEqual([1, 50]);
  }
});

test('the tallest pile stays under the counts', () => {
  for (const seed of [1, 2, 3, 4])
    for (const view of viewsOf(bornDeadFigure, 'born')) {
      const { pile, pitch, ground } = layout(view);
      const { columns } = pile(1, 0);
      const tallest = Math.max(...scene({ seed }).deaths) / columns;
      expect(ground - tallest * pitch).toBeGreaterThan(42);
    }
});

test('a run under way shows the nets that are drawn, and before it no net at all', () => {
  const first = run({ width: 2, seed: 1 });
  first.next();
  const { partial } = first.next().value as { partial: Deaths };
  expect(partial.nets).toBe(20);
  const nothing = model({ width: 2, depth: 10, seed: 1 }, undefined);
  expect([nothing.nets, nothing.dead, nothing.survivors]).toEqual([0, 0, 0]);
});

test('a probability below 1 is never said to be 1', () => {
  const said = (change: Record<string, unknown>) => bornDeadFigure.describe(scene(change), words);
  expect(scene({ depth: 50 }).law[49]).toBeLessThan(1);
  expect(said({ depth: 50 })).toContain('probability > 0.999');
  expect(said({ depth: 10 })).toContain('probability 0.944');
});
