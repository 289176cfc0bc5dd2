import { beforeAll, describe, expect, test } from 'vitest';
import { activationIds } from '../../../lib/activations/index.ts';
import { readState } from '../kit/controls.ts';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { viewsOf } from '../kit/widget.ts';
import gradientChain from './index.ts';
import { controls, model, type State } from './model.ts';
import { presets } from './presets.ts';

const words = figureWords(gradientChain);
const start = readState(controls, () => null);
const views = viewsOf(gradientChain, 'chain');
const draw = (svg: SVGSVGElement, change: Partial<State>, view: (typeof views)[number]) =>
  gradientChain.draw(svg, model({ ...start, ...change }), words, view);
const drawn = (change: Partial<State>, view: (typeof views)[number]) => stage((svg) => draw(svg, change, view));

/** The start as it is drawn before anything more has been fetched. */
let bare: string[];
beforeAll(async () => {
  bare = views.map((view) => drawn({}, view));
  await gradientChain.needs!({ ...start, function: 'tanh', axis: 'log' });
});

test('what only some states show changes nothing in the others', () => {
  expect(views.map((view) => drawn({}, view).split('><'))).toEqual(bare.map((svg) => svg.split('><')));
  expect(bare[0]).not.toBe(drawn({ skip: true }, views[0]!));
});

const states: Record<string, Partial<State>> = {
  start: {},
  'two-layers': { depth: 2, function: 'tanh', mode: 'random' },
  half: { progress: 0.6 },
  compare: presets['straight']!,
  '20-log': { depth: 20, axis: 'log', layer: 7 },
  '50-float16': { ...presets['deeper'], depth: 50, numbers: 'float16', layer: 20 },
};

describe.each(views)('$name', (view) => {
  test.each(Object.entries(states))('the chain stands as drawn before: %s', async (name, change) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}">${drawn(change, view)}</svg>\n`;
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name}-${view.name}.svg`);
  });

  test('drawing twice is drawing once, whatever stood there before', () => {
    const all = Object.values(states);
    for (const change of all) {
      const after = stage((svg) => {
        for (const before of [...all, { progress: 0 }, { depth: 1 }, { mode: 'fixed' as const, depth: 12 }]) draw(svg, before, view); // prettier-ignore
        draw(svg, change, view);
        draw(svg, change, view);
      });
      expect(after.split('><')).toEqual(drawn(change, view).split('><'));
    }
  });

  test('nothing is drawn that is not a number, in any state', () => {
    const wild: Partial<State>[] = [
      ...Object.values(presets),
      ...[0, 0.1, 0.3, 0.37, 0.42, 0.47, 0.7, 0.9, 0.97].map((progress) => ({ progress, compare: 'relu' as const })),
      ...activationIds.map(
        (id, index): Partial<State> =>
          [
            { function: id, mode: 'recursion', weight: 10, skip: true, depth: 11, axis: 'log' } as const,
            { function: id, mode: 'random', weight: 10, numbers: 'float16', depth: 18 } as const,
            { function: id, mode: 'fixed', weight: 0, depth: 3, layer: 2, axis: 'log' } as const,
          ][index % 3]!,
      ),
      { function: 'squared-relu', mode: 'recursion', weight: 10, skip: true, depth: 50, axis: 'log' },
    ];
    for (const change of wild) {
      const numbers = drawn(change, view).match(/ (?:x|y|[xy][12]|c[xy]|r|width|height|d|transform)="[^"]*"/g)!;
      for (const text of numbers) expect(`${JSON.stringify(change)} ${text}`).not.toMatch(/NaN|Infinity|undefined|="-?\d+e|(width|height)="-/); // prettier-ignore
    }
  });
});

/** The sizes that the boxes of a path have, one after the other. */
const heights = (svg: string, look: string): number[] =>
  [...svg.matchAll(/<path[^>]*>/g)]
    .filter(([path]) => new RegExp(`class="shape ${look}[ "]`).test(path))
    .flatMap(([path]) => [...path.matchAll(/v([\d.]+)h-/g)].map(([, height]) => Number(height)));

test('a gate is open exactly as far as |w·f′(z)|, in any depth', () => {
  for (const [depth, weight] of [[10, 1], [20, 2], [50, 3.2]] as const) {
    const svg = drawn({ depth, weight }, views[0]!);
    const [shut, open] = [heights(svg, 'shut'), heights(svg, 'open')];
    expect(open).toHaveLength(depth);
    open.forEach((height, gate) => expect(height / (height + shut[gate]!)).toBeCloseTo(0.25 * weight, 2));
  }
}); // prettier-ignore

test('the level after k quarter-open gates stands a quarter as high as the one before', () => {
  const plates = heights(drawn({}, views[0]!), 'plate');
  expect(plates.at(-2)! / plates.at(-1)!).toBeCloseTo(0.25, 2);
  expect(plates.at(-3)! / plates.at(-2)!).toBeCloseTo(0.25, 2);
});
