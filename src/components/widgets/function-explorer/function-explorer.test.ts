import { expect, test } from 'vitest';
import { activationIds, activations } from '../../../lib/activations/index.ts';
import { saturationEdges } from '../../../lib/activations/saturation.ts';
import { shape } from '../../../lib/activations/shape.ts';
import { steepest } from '../../../lib/activations/steepest.ts';
import type { Activation } from '../../../lib/activations/types.ts';
import { figureWords } from '../kit/figure-words.ts';
import { readState } from '../kit/controls.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf as scene, standsWell } from '../kit/testing.ts';
import { presetState, viewsOf } from '../kit/widget.ts';
import { controls, type State } from './controls.ts';
import explorer from './index.ts';
import { describe as describeScene } from './describe.ts';
import { fetched } from './functions.ts';
import { layout } from './layout.ts';
import { isParametric, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { subject } from './subject.ts';

const words = figureWords(explorer);
const start = readState(controls, () => null);
const sceneOf = (change: Partial<State> = {}) => scene(explorer, {}, change);
const say = (change: Partial<State> = {}) => describeScene(sceneOf(change), words);
const preset = (name: string, change: Partial<State> = {}) =>
  presetState(presets[name], start, { ...start, ...change } as State);

await fetched(activationIds);

standsWell(explorer, import.meta.dirname);

test('a region that comes late is tinted below the hatching, as in a fresh drawing', () => {
  const [few, many] = [sceneOf({ function: 'relu' }), sceneOf({ function: 'sigmoid' })];
  expect(many.members[0].regions.length).toBeGreaterThan(few.members[0].regions.length);
  for (const view of viewsOf(explorer, 'explorer')) {
    const late = stage((svg) => [few, many].forEach((each) => explorer.draw(svg, each, words, view)));
    expect(late === stage((svg) => explorer.draw(svg, many, words, view))).toBe(true);
  }
});

test('sigmoid at 1 is read as f = 0.731 and f′ = 0.197, 78.6 % of its largest slope', () => {
  expect(say()).toBe(
    '<b>Sigmoid at x = 1.</b> f = <b class="c-value">0.731</b>, f′ = <b class="c-slope">0.197</b>: 78.6 % of its largest slope.',
  );
});

test('sigmoid is saturated beyond ±4.36 at 5 %, beyond ±3.64 at 10 % and beyond ±5.99 at 1 %', () => {
  for (const [share, edge] of [
    [5, 4.36],
    [10, 3.64],
    [1, 5.99],
  ] as const) {
    const [left, right] = sceneOf({ share }).members[0].regions;
    expect(left).toMatchObject({ from: -8, kind: 'saturated' });
    expect(left!.to).toBeCloseTo(-edge, 2);
    expect(right).toMatchObject({ to: 8, kind: 'saturated' });
    expect(right!.from).toBeCloseTo(edge, 2);
  }
  expect(say({ x: 6 })).toContain('0.987 % of its largest slope, so by the 5 % line it is');
});

test('where the slope is exactly 0 a stretch is called that, and not saturated', () => {
  const kinds = (id: State['function'], change: Partial<State> = {}) =>
    sceneOf({ function: id, ...change }).members[0].regions.map(({ from, to, kind }) => [from, to, kind]);
  expect(kinds('relu')).toEqual([[-8, 0, 'flat']]);
  expect(kinds('hard-tanh')).toEqual([[-8, -1, 'flat'], [1, 8, 'flat']]); // prettier-ignore
  expect(kinds('step')).toEqual([[-8, 0, 'flat'], [0, 8, 'flat']]); // prettier-ignore
  expect(kinds('squared-relu')).toEqual([[-8, 0, 'flat']]);
  expect(kinds('tanhshrink').map(([, , kind]) => kind)).toEqual(['small']);
  expect(kinds('hard-swish', { share: 50 }).map(([, , kind]) => kind)).toEqual(['flat', 'saturated']);
  expect(kinds('identity')).toEqual([]);
  expect(say({ function: 'relu', x: -2 })).toContain('nothing passes');
});

test('at a kink both slopes are told, and which one is taken', () => {
  expect(say({ function: 'relu', x: 0 })).toContain('slope 0 from the left and 1 from the right; the library takes 0.');
  expect(say({ function: 'leaky-relu', x: 0 })).toContain(
    'slope 0.01 from the left and 1 from the right; the library takes 0.01.',
  );
  const { jumps } = sceneOf({ function: 'leaky-relu' }).members[0].curves.slope;
  expect(jumps).toEqual([{ x: 0, taken: 0.01, open: [1] }]);
  // ELU at α = 1 has a corner in f″ alone.
  expect(sceneOf({ function: 'elu' }).members[0].curves.slope.jumps).toEqual([]);
  expect(sceneOf({ function: 'elu' }).members[0].curves.curvature.jumps).toHaveLength(1);
});

test('saturated is a tail alone: not a place where the curve turns, and no leak', () => {
  for (const [id, x] of [
    ['gelu', -0.75],
    ['swish', -1.3],
    ['mish', -1.2],
    ['hard-swish', -1.5],
    ['tanhshrink', 0],
  ] as const)
    // prettier-ignore
    expect(say({ function: id, x }), id).toContain('not saturated. The slope is small only in passing.');
  expect(say({ function: 'swish', 'parameter.swish': 3, x: -0.4 })).toContain('not saturated');
  // β = 0.3 turns beyond the axis of ±4: what reaches its edge is no tail yet.
  expect(say({ function: 'swish', 'parameter.swish': 0.3, x: -4, span: '4' })).toContain('not saturated');
  expect(say({ function: 'leaky-relu', x: -3 })).toContain('not saturated. The slope stays as it is');
  for (const [id, x] of [
    ['gelu', -5],
    ['swish', -8],
    ['elu', -6],
    ['softplus', -5],
    ['tanh', 4],
  ] as const)
    // prettier-ignore
    expect(say({ function: id, x }), id).toContain('% line it is <b class="c-sat">saturated</b>');
});

test.each(activationIds)(
  '%s: a saturated stretch ends the axis on a side where the library says it saturates',
  (id) => {
    const { saturates } = shape(activations[id]);
    for (const { kind, from, to } of sceneOf({ function: id, span: '16' }).members[0].regions)
      if (kind === 'saturated') expect(['both', from < 0 && to < 6 ? 'left' : 'right']).toContain(saturates);
  },
);

test('where f itself jumps that is told, and not a kink', () => {
  expect(say({ function: 'hardshrink', x: 0.5 })).toContain('f jumps from <b class="c-value">0</b> to <b class="c-value">0.5</b>'); // prettier-ignore
  expect(say({ function: 'step', x: 0 })).toContain('f jumps from <b class="c-value">0</b> to <b class="c-value">1</b>; the library takes f = 0'); // prettier-ignore
});

test('a curve is broken where it jumps and nowhere else', () => {
  for (const id of activationIds) {
    const { value, slope } = sceneOf({ function: id }).members[0].curves;
    for (const { points, jumps } of [value, slope]) {
      expect(points.filter(([, y]) => Number.isNaN(y)).map(([x]) => x)).toEqual(jumps.map(({ x }) => x));
      expect(points.every(([x], index) => index === 0 || x > points[index - 1]![0])).toBe(true);
    }
  }
});

test('the axis is the one chosen, or the first that reaches x', () => {
  expect(sceneOf({ span: '4', x: 3 }).span).toBe(4);
  expect(sceneOf({ span: '4', x: -7 }).span).toBe(8);
  expect(sceneOf({ span: '8', x: 16 }).span).toBe(16);
});

test('the axes stand still while a parameter is turned', () => {
  for (const alpha of [0, 0.3, 2]) {
    const { values, slopes } = sceneOf({ function: 'elu', 'parameter.elu': alpha });
    expect(values[0]).toBeCloseTo(-2, 2);
    expect([values[1], slopes[0]]).toEqual([8, 0]);
    expect(slopes[1]).toBeCloseTo(2, 6);
  }
});

test('two functions are compared in their own colours, one with itself is not', () => {
  expect(sceneOf({ compare: 'tanh' }).members.map(({ id, colour }) => [id, colour])).toEqual([['sigmoid', 1], ['tanh', 2]]); // prettier-ignore
  expect(sceneOf({ compare: 'sigmoid' }).members).toHaveLength(1);
  expect(say({ compare: 'tanh' })).toContain('f′ = <b class="fn-1">0.197</b> and <b class="fn-2">0.42</b>');
});

test.each(activationIds)('%s: its presets lead to what they say, within the axis', (id) => {
  const { read } = sceneOf({ function: id }).members[0];
  const slopes = Array.from({ length: 321 }, (_, k) => Math.abs(read((k - 160) * 0.05).slope));
  const at = (name: string) => {
    const state = preset(name, { function: id });
    if (state) expect(Math.abs(state.x)).toBeLessThanOrEqual(8);
    return state && sceneOf(state).members[0].at;
  };
  const steep = at('steepest');
  if (steep) expect(Math.abs(steep.slope)).toBeGreaterThanOrEqual(Math.max(...slopes) * 0.9999);
  const saturated = at('saturate');
  if (saturated) expect(saturated.share).toBeLessThan(0.05);
  const flat = at('flatten');
  if (flat) expect(flat.slope).toBe(0);
  const kink = at('kink');
  if (kink) expect(kink.sides[0]).not.toBe(kink.sides[1]);
  const turn = at('turn');
  if (turn) expect(Math.abs(turn.slope)).toBeLessThan(0.05);
});

test('a preset is offered only where the function has what it promises', () => {
  const offered = (id: State['function']) => Object.keys(presets).filter((name) => preset(name, { function: id }));
  expect(offered('sigmoid')).toEqual(['steepest', 'saturate', 'compare']);
  expect(offered('relu')).toEqual(['steepest', 'flatten', 'kink', 'compare']);
  expect(offered('gelu')).toEqual(['steepest', 'saturate', 'turn', 'compare']);
  expect(offered('hard-swish')).toEqual(['steepest', 'flatten', 'kink', 'turn', 'compare']);
  expect(offered('step')).toEqual(['flatten', 'compare']);
  expect(offered('identity')).toEqual(['steepest', 'compare']);
});

test('a drag of the point is a step of x, and of the threshold a whole percent', () => {
  const [wide] = viewsOf(explorer, 'figure');
  const now = sceneOf();
  const at = layout(now, wide!);
  const { point, share } = explorer.handles!;
  expect(point!.move({ x: at.x(2.031), y: 0 }, now, wide!, start, {})).toEqual({ x: 2.05 });
  expect(point!.move({ x: 5000, y: 0 }, now, wide!, start, {})).toEqual({ x: 8 });
  expect(share!.move({ x: 0, y: at.slope(0.0252) }, now, wide!, start, {})).toEqual({ share: 10 });
  expect(share!.move({ x: 0, y: -9999 }, now, wide!, start, {})).toEqual({ share: 50 });
});

test('the parameters are those of the library', () => {
  for (const id of activationIds) {
    const { parameter } = activations[id] as Activation;
    expect(isParametric(id)).toBe(!!parameter);
    if (!isParametric(id)) continue;
    const { symbol, initial, min, max } = parameters[id];
    expect([symbol, initial]).toEqual([parameter!.symbol, parameter!.default]);
    expect(min >= parameter!.min && max <= parameter!.max).toBe(true);
  }
});

test.each(activationIds)('%s is as steep, and saturates where, the library says', (id) => {
  const one = subject(id, { ...start, function: id })!;
  const { slope, kind } = steepest(activations[id]);
  if (kind === 'unbounded') return expect(one.largest).toBe(Infinity);
  expect(one.largest / (slope || 1)).toBeCloseTo(slope ? 1 : 0, 4);
  // The library joins a flat stretch and a saturated one beside it.
  const joined = one.stretches(20).reduce<number[]>((ends, { from, to }) => {
    return Math.abs((ends.at(-1) ?? NaN) - from) < 1e-6 ? [...ends.slice(0, -1), to] : [...ends, from, to];
  }, []);
  const exact = saturationEdges(activations[id], 0.05).flat();
  expect(joined).toHaveLength(exact.length);
  joined.forEach((edge, index) => expect(edge).toBeCloseTo(exact[index]!, 3));
});
