import { describe, expect, test } from 'vitest';
import type { LayerRatios } from '../../../lib/experiments/layer-ratios.ts';
import { figureWords } from '../kit/figure-words.ts';
import { readState } from '../kit/controls.ts';
import { stage } from '../kit/stage.ts';
import { standsWell } from '../kit/testing.ts';
import { finish, viewsOf } from '../kit/widget.ts';
import { controls, type State } from './controls.ts';
import { barNames } from './draw/labels.ts';
import chainOfLayers from './index.ts';
import { layout } from './layout.ts';
import { inputOf, model } from './model.ts';
import { presets } from './presets.ts';
import { run, type Result, type RunInput } from './run.ts';

const words = figureWords(chainOfLayers);
const said = words;
const start = readState(controls, () => null);

/** The real run, each input once for all tests. */
const known = new Map<string, Result>();
function* once(input: RunInput): ReturnType<typeof run> {
  const key = JSON.stringify(input);
  if (!known.has(key)) known.set(key, finish(run(input)));
  return known.get(key)!;
}

const sceneOf = (change: Partial<State> = {}) => {
  const state = { ...start, ...change };
  return model(state, finish(once(inputOf(state))));
};
const views = viewsOf(chainOfLayers, 'figure');
const drawn = (scene: ReturnType<typeof model>) =>
  views.map((view) => stage((svg) => chainOfLayers.draw(svg, scene, said, view))).join('');

describe('a chain of layers', { timeout: 60_000 }, () => {
  standsWell(chainOfLayers, import.meta.dirname, once);

  // The curriculum's table for width 64 and depth 20: the least and the most that a hundred seeds may give.
  test.each([
    ['vanish', 0, 6e-13, 1.4e-12],
    ['rescue', 1, 0.34, 1.4],
    ['explode', 0, 9e4, 4.4e5],
    ['explode', 1, 0.12, 0.21],
    ['framework', 0, 1.4e-8, 5.6e-8],
    ['surprise', 0, 0.011, 0.096],
  ] as const)('"%s": the median of setting %i lies between %f and %f', (name, index, least, most) => {
    const { median } = sceneOf(presets[name]).members[index]!;
    expect(median).toBeGreaterThan(least);
    expect(median).toBeLessThan(most);
  });

  test('sigmoid with N(0, 1) keeps its gradient and forgets its input; tanh forgets neither', () => {
    const [sigmoid] = sceneOf(presets['surprise']).members;
    expect(sigmoid!.median).toBeGreaterThan(0.01);
    expect(sigmoid!.similarity).toBeGreaterThan(0.995);
    expect(sceneOf(presets['rescue']).members.map(({ similarity }) => Number(similarity.toFixed(2)))).toEqual([
      1, 0.96,
    ]);
    expect(Math.abs(sceneOf(presets['explode']).members[1]!.similarity)).toBeLessThan(0.1);
  });

  test('the sentence gives the median with its spread, and no single seed changes it', () => {
    const sentence = chainOfLayers.describe(sceneOf(), said);
    expect(sentence).toMatch(
      /^<b>Width 64, 20 layers, seeds 1–20\.<\/b> The gradient norm at layer 1 is <b class="fn-1">9\.\d+ × 10⁻¹³<\/b> times that at the top with sigmoid and Xavier weights \(median; .* to .*\), <b class="fn-3">0\.\d+<\/b> times with ReLU and He weights \(.* to .*\)\. Two different inputs end with correlations of 1\.00 and 0\.96\.$/,
    );
    for (const seed of [1, 13, 20]) expect(chainOfLayers.describe(sceneOf({ seed }), said)).toBe(sentence);
  });

  test('another seed of the twenty draws other bars', () => {
    const [one, other] = [sceneOf({ seed: 8 }), sceneOf({ seed: 9 })];
    expect(one.members[0]!.gradients).not.toEqual(other.members[0]!.gradients);
    expect(one.members[0]!.gradients[0]).toBe(one.members[0]!.ratios[7]);
    expect(one.members[0]!.ratios).toEqual(other.members[0]!.ratios);
  });
});

test('twenty seeds are one run: only a seed beyond them asks for another', () => {
  const input = (change: Partial<State>) => inputOf({ ...start, ...change });
  expect(input({ seed: 1 })).toEqual(input({ seed: 20 }));
  expect([input({ seed: 20 }).first, input({ seed: 21 }).first, input({ seed: 9999 }).first]).toEqual([1, 21, 9981]);
  expect(input({ compare: 'none', compareInit: 'lecun' })).toEqual(input({ compare: 'none' }));
});

const pass = (gradients: number[], similarity = 0.5): LayerRatios => ({
  gradients,
  signals: gradients.map(() => 1),
  ratio: gradients.at(-1) === 0 ? 0 : gradients[0]! / gradients.at(-1)!,
  similarity,
});
const result = (...settings: LayerRatios[][]): Result => ({
  input: { ...inputOf(start), depth: settings[0]![0]!.gradients.length },
  runs: settings,
});

test('while a run is under way, the last seed that has come stands for the one asked for', () => {
  const scene = model(
    { ...start, seed: 8, depth: 40 },
    result([pass([1, 1]), pass([2, 1])], [pass([1, 1]), pass([3, 1])]),
  );
  expect([scene.depth, scene.seed, scene.members.map(({ median }) => median)]).toEqual([2, 2, [1.5, 2]]);
});

test('where no gradient comes through the bars reach the floor and the number is 0', () => {
  const none = Array.from({ length: 20 }, () => pass([0, 0, 0]));
  const scene = model(start, result(none, none));
  expect(drawn(scene)).not.toMatch(/NaN|Infinity/);
  expect(drawn(scene)).toContain('sigmoid, Xavier: 0');
});

test('what is smaller than the axis ends at its floor with its number, what is larger makes room for itself', () => {
  const scene = model(start, result([pass([1e-42, 1e-20, 1])], [pass([4e36, 1e20, 1])]));
  for (const view of views) {
    const { gradient } = layout(scene, view);
    expect(gradient.domain()).toEqual([1e-30, 1e39]);
    expect(gradient(1e-42)).toBe(gradient.range()[0]);
  }
  expect(drawn(scene)).toContain('sigmoid, Xavier: 1.0 × 10⁻⁴²');
});

test('the names of two bars never meet', () => {
  const ends = [1e-12, 1e-6, 0.3, 0.99, 1, 1.01, 5, 1e5, 1e5];
  for (const view of views)
    for (const one of ends)
      for (const other of ends) {
        const scene = model(start, result([pass([one, 1])], [pass([other, 1])]));
        const [first, second] = barNames(scene, layout(scene, view), said).map(({ y }) => y);
        expect(Math.abs(first! - second!), `${one} and ${other}`).toBeGreaterThan(15);
      }
});

test('every dot is a seed that can be pressed, and the one drawn above is filled', () => {
  const scene = model(
    { ...start, seed: 3 },
    result([pass([1, 1]), pass([1.01, 1]), pass([0.5, 1])], [pass([1, 1]), pass([1, 1]), pass([1, 1])]),
  );
  const taps = [...drawn(scene).matchAll(/data-tap="seed=(\d+)"/g)].map(([, seed]) => Number(seed));
  expect(taps).toHaveLength(12);
  expect(new Set(taps)).toEqual(new Set([1, 2, 3]));
  expect(drawn(scene).match(/dot chosen/g)).toHaveLength(4);
});

test('two settings of one function are told apart by outline', () => {
  const scene = model(start, {
    ...result([pass([1, 1])], [pass([1, 1])]),
    input: { ...inputOf({ ...start, compare: 'sigmoid' }), depth: 2 },
  });
  expect(scene.members.map(({ hollow }) => hollow)).toEqual([false, true]);
  expect(drawn(scene)).toContain('setting fn-1 hollow');
});
