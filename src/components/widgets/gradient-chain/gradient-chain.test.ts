import { beforeAll, describe, expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { readState } from '../kit/controls.ts';
import { describe as sentence } from './describe.ts';
import { handles } from './handles.ts';
import { fetchAll } from './functions.ts';
import gradientChain from './index.ts';
import { layoutOf, lift, sheets } from './layout.ts';
import { controls, model, type State } from './model.ts';
import { presets } from './presets.ts';
import { table } from './table.ts';

beforeAll(fetchAll);

const words = figureWords(gradientChain);
const start = readState(controls, () => null);
const sceneOf = (change: Partial<State> = {}) => model({ ...start, ...change });
const arrives = (change: Partial<State>) => sceneOf(change).lanes[0].levels[0]!;
const said = (change: Partial<State> = {}) => sentence(sceneOf(change), words).replace(/<[^>]+>/g, '');

describe('what arrives', () => {
  test.each([
    ['best', 0.25 ** 10],
    ['push', 1],
    ['coins', 0],
    ['straight', 0.25 ** 10],
    ['float16', 0],
    ['skip', 1.25 ** 10],
  ])('of the preset "%s" is %d', (name, level) => expect(arrives(presets[name]!)).toBe(level));

  test('of w = 4 at z = 2 is 1.71 × 10⁻⁴', () => expect(arrives(presets['saturate']!)).toBeCloseTo(1.707e-4, 8));

  test('of the true forward pass through twenty sigmoids is 1.1 × 10⁻¹³', () => {
    expect(arrives({ mode: 'recursion', depth: 20 })).toBeCloseTo(1.14e-13, 15);
  });

  test('is 1 for ReLU where z > 0, at any depth', () => {
    expect(arrives({ function: 'relu', depth: 50 })).toBe(1);
    expect(sceneOf({ function: 'relu' }).lanes[0].layers.every(({ z }) => z > 0)).toBe(true);
  });
});

test('a chain of n gates has n + 1 levels, 1 at the output', () => {
  const { levels, exact } = sceneOf({ depth: 7, function: 'tanh', mode: 'random' }).lanes[0];
  expect(levels).toHaveLength(8);
  expect(levels[7]).toBe(1);
  expect(exact).toEqual(levels);
});

test('in float16 the 64-bit levels are kept beside the stored ones', () => {
  const { levels, exact } = sceneOf(presets['float16']!).lanes[0];
  expect([levels[0], levels[1], exact[0]]).toEqual([0, 2 ** -24, 0.25 ** 13]);
});

test('a layer beyond the last is no layer', () => expect(sceneOf({ layer: 12 }).layer).toBe(0));

describe('the axis', () => {
  test('ends at 1 on a linear scale, or at a round number above what has grown', () => {
    expect(sceneOf().levelAxis.high).toBe(1);
    expect(sceneOf({ skip: true }).levelAxis).toMatchObject({ high: 10, ticks: [0, 2, 4, 6, 8, 10] });
  });
  test('goes as deep as the levels on a log scale, in round steps', () => {
    expect(sceneOf({ axis: 'log' }).levelAxis.ticks).toEqual([1e-9, 1e-6, 1e-3, 1]);
    expect(sceneOf({ axis: 'log', depth: 50 }).levelAxis.low).toBeCloseTo(1e-36, 50);
  });
  test('shows the end of the chosen format once the levels come near it', () => {
    const names = (change: Partial<State>) => sceneOf({ axis: 'log', ...change }).formats.map(({ name }) => name);
    expect(names({ depth: 5 })).toEqual([]);
    expect(names({ depth: 5, numbers: 'float16', weight: 0.5 })).toEqual(['float16']);
    expect(names({ depth: 40, numbers: 'float32' })).toEqual(['float16', 'float32']);
    expect(names({ depth: 50, axis: 'linear' })).toEqual([]);
  });
  test.each(['log', 'linear'] as const)('%s holds any level that can come about', (axis) => {
    for (const [weight, skip, numbers] of [
      [10, true, 'float64'],
      [10, true, 'float16'],
      [0, false, 'float64'],
      [0.05, false, 'float32'],
    ] as const)
      // prettier-ignore
      for (const name of ['squared-relu', 'step', 'identity', 'hard-swish'] as const) {
        const { low, high, ticks } = sceneOf({ axis, depth: 50, weight, skip, numbers, function: name }).levelAxis;
        expect(high).toBeGreaterThan(low);
        expect([low, high, ...ticks].every(Number.isFinite)).toBe(true);
        expect(ticks.length).toBeLessThan(15);
      }
  });
});

describe('the sentence', () => {
  test.each<[string, Partial<State>]>([
    ['Sigmoid, 10 layers, best case. 9.5 × 10⁻⁷ of the gradient arrives. 10 equal gates, each × 0.25.', {}],
    ['Sigmoid, 10 layers, best case, w = 4. All of the gradient arrives. 10 equal gates, each × 1.', { weight: 4 }],
    ['Sigmoid, 1 layer, best case. 0.25 of the gradient arrives.', { depth: 1 }],
    ['ReLU, 10 layers, random z, seed 1. 0 of the gradient arrives: 5 of 10 gates are shut, and no weight opens one of slope 0.', presets['coins']!], // prettier-ignore
    ['10 layers, best case, w = 1. Sigmoid: 9.5 × 10⁻⁷ of the gradient arrives. ReLU: all of the gradient arrives.', presets['straight']!], // prettier-ignore
    ['Sigmoid, 10 layers, best case. After 5 of 10 gates, 9.8 × 10⁻⁴ of the gradient is left.', { progress: 0.668 }],
    ['Sigmoid, 10 layers, best case. The signal runs forward: layer 6 of 10 has its place on its curve.', { progress: 0.2 }], // prettier-ignore
  ])('%s', (text, change) => expect(said(change)).toBe(text));

  test('says where float16 ends', () => {
    expect(said(presets['float16']!)).toContain('0 arrives. After 13 gates float16 stores exactly 0'); // prettier-ignore
  });
  test('says what a skip adds', () => {
    expect(said({ skip: true })).toContain('The gradient arrives 9.3 times as large. 10 equal gates, each × 1.25. The skip adds 1 to each: 1 + 0.25 = 1.25.'); // prettier-ignore
  });
  test('says the arithmetic of the layer looked at', () => {
    expect(said({ layer: 9 })).toMatch(/Layer 9: 0.25 × 1.00 × 0.25 = 0.0625.$/);
    expect(said({ layer: 10, skip: true })).toMatch(/Layer 10: 1 × \(1 \+ 1.00 × 0.25\) = 1.25.$/);
    expect(said({ layer: 10, function: 'mish', mode: 'fixed', z: -4 })).toMatch(/Layer 10: 1 × \|1.00 × −0.0538\| = 0.0538.$/); // prettier-ignore
  });
  test('owns up to what outgrows its format', () => {
    const wild = { function: 'squared-relu', mode: 'fixed', z: 4, weight: 10, numbers: 'float16' } as const;
    expect(said(wild)).toContain('It outgrows float16: infinity arrives.');
  });
});

test('the table has a line for each layer, and one more column where two functions stand', () => {
  expect(table(sceneOf({ depth: 3 }), words)).toEqual({
    columns: ['layer', 'z', 'a', 'f′(z)', 'w·f′(z)', 'level at its right', 'level at its left'],
    rows: [
      [1, 0, 0.5, 0.25, 0.25, 0.0625, 0.015625],
      [2, 0, 0.5, 0.25, 0.25, 0.25, 0.0625],
      [3, 0, 0.5, 0.25, 0.25, 1, 0.25],
    ],
  });
  const two = table(sceneOf({ compare: 'relu' }), words);
  expect(two.columns[0]).toBe('Function');
  expect(two.rows).toHaveLength(20);
  expect(two.rows.at(-1)![0]).toBe('ReLU');
});

test('a nonsense address gives the nearest sense', () => {
  const address: Record<string, string> = { function: 'nonsense', depth: '1e9', weight: '-3', z: 'x', layer: '77', progress: '7', axis: '' }; // prettier-ignore
  const state = readState(controls, (name) => address[name]);
  expect(state).toMatchObject({ function: 'sigmoid', depth: 50, weight: 0, z: 0, layer: 50, progress: 1, axis: 'linear' }); // prettier-ignore
  expect(arrives(state)).toBe(0);
});

describe('a drag', () => {
  const view = { name: 'wide', width: 960, height: 350, id: 'x' } as const;
  test('of the front runs the clock: at the input’s end it has arrived', () => {
    const scene = sceneOf();
    expect(handles.front.move({ x: 0, y: 0 }, scene, view, start, {}).progress).toBe(1);
    const half = handles.front.move({ x: 470, y: 0 }, scene, view, start, {}).progress!;
    expect(said({ progress: half })).toContain('After 5 of 10 gates');
  });
  test('of the signal runs it forward, but never past the last layer', () => {
    const scene = sceneOf({ progress: 0.1 });
    const to = (x: number) => handles.front.move({ x, y: 0 }, scene, view, scene, {}).progress!;
    expect(to(-50)).toBe(0);
    expect(said({ progress: to(5000) })).toContain('The signal runs forward');
  });
  test('of a point sets z by its own cell', () => {
    const scene = sceneOf({ mode: 'fixed' });
    const z = (x: number, at: string) => handles.point.move({ x, y: 0 }, scene, view, scene, { at }).z!;
    expect(z(-100, '3')).toBe(-4);
    expect(z(2000, '3')).toBe(4);
    expect(z(260, '3')).not.toBe(z(260, '4'));
  });
  test('of the last gate sets the weight that opens it so far', () => {
    const { slot } = layoutOf(start.depth, sceneOf().levelAxis, sheets.wide);
    const weight = (share: number, change: Partial<State> = {}) => {
      const scene = sceneOf(change);
      const y = slot.y + slot.height - lift.of(share, slot);
      return handles.gate.move({ x: 0, y }, scene, view, scene, {}).weight;
    };
    expect(weight(1)).toBe(4);
    expect(weight(0.5)).toBe(2);
    expect(weight(2)).toBe(8);
    expect(weight(-1)).toBe(0);
    expect(weight(5)).toBe(10);
    expect(weight(1.5, { skip: true })).toBe(2);
    expect(weight(0.5, { function: 'relu', mode: 'fixed', z: -1, weight: 3 })).toBe(3);
  });
});
