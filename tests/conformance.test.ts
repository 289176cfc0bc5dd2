import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fault } from '../scripts/conformance/check.ts';
import { onnx } from '../scripts/conformance/onnx.ts';
import { lines, runSuite } from '../scripts/conformance/summary.ts';
import { broadcast, lanes } from '../scripts/conformance/tensor.ts';
import { tfjs } from '../scripts/conformance/tfjs.ts';
import { wpt } from '../scripts/conformance/wpt.ts';
import summaries from '../src/evidence/conformance.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const float = (name: string, data: unknown[], shape = [data.length]) => ({ name, shape, dtype: 'float32', data });
const publish = (suite: string, file: string, content: object) => {
  mkdirSync(join(folder, suite), { recursive: true });
  writeFileSync(join(folder, suite, file), JSON.stringify({ source: { commit: 'abc' }, ...content }));
};

const node = (name: string, op: string, x: unknown[], y: unknown[], attributes = {}) => ({
  name,
  op,
  attributes,
  node_inputs: ['x'],
  inputs: [float('x', x)],
  outputs: [float('y', y)],
});

publish('onnx', 'made-by-hand.json', {
  tolerance: { rtol: 1e-3, atol: 1e-7 },
  cases: [
    node('relu right', 'Relu', [-1, 2, 'Infinity', 'NaN'], [0, 2, 'Infinity', 'NaN']),
    node('relu wrong', 'Relu', [-1, 2], [0, 2.01]),
    node('relu of another length', 'Relu', [1], [1, 1]),
    node('elu with a slope', 'Elu', [-1], [2 * Math.expm1(-1)], { alpha: 2 }),
    node('a threshold', 'ThresholdedRelu', [1], [0]),
    node('never heard of', 'Frobnicate', [1], [1]),
  ],
});

test('a published vector passes, fails or is left out with its reason', () => {
  const summary = runSuite(onnx, folder);
  expect(summary).toMatchObject({ passed: 2, total: 4, leftOut: 2, commit: 'abc' });
  expect(summary.operators.map(({ operator, passed, total }) => [operator, passed, total])).toEqual([
    ['Elu', 1, 1],
    ['Frobnicate', 0, 0],
    ['Relu', 1, 3],
    ['ThresholdedRelu', 0, 0],
  ]);
  expect(lines(summary)).toEqual([
    'ONNX backend node tests: 2/4 passed, 2 left out',
    '  Elu                          1/1',
    '    left out Frobnicate never heard of: the library has no Frobnicate',
    '  Relu                         1/3',
    '    FAILED relu wrong: entry 1 is 2, expected 2.01',
    '    FAILED relu of another length: 1 numbers where 2 were expected',
    '    left out ThresholdedRelu a threshold: the library has no ReLU with a threshold other than 0',
  ]);
});

test('WebNN’s vectors are held to units in the last place of a float32', () => {
  const input = { shape: [2], data: [0.5, 1] };
  const made = (name: string, factor: number) => ({
    name,
    operators: [[{ input: 'x' }]],
    inputs: { x: input },
    expected: { shape: [2], data: [Math.tanh(0.5) * factor, Math.tanh(1)].map(Math.fround) },
  });
  publish('wpt', 'tanh.json', {
    operator: 'tanh',
    tolerance: { metric: 'ULP', value: 2 },
    cases: [made('near', 1 + 2 ** -23), made('far', 1 + 2 ** -20)],
  });
  const [tanh] = runSuite(wpt, folder).operators;
  expect(tanh).toMatchObject({ passed: 1, total: 2 });
  expect(tanh!.failed.map(({ name }) => name)).toEqual(['far']);
});

test('TensorFlow.js’s vectors are values or gradients', () => {
  const made = { op: 'sigmoid', args: [[0]], epsilon: 1e-3 };
  publish('tfjs', 'sigmoid.json', {
    cases: [
      { ...made, test: 'value', kind: 'forward', expected: 0.5 },
      {
        ...made,
        test: 'slope',
        kind: 'gradient',
        gradient_wrt_argument: 0,
        dy: { shape: [1], data: [8] },
        expected: [2],
      },
      { ...made, test: 'wrong', kind: 'gradient', gradient_wrt_argument: 0, dy: null, expected: [2] },
    ],
  });
  expect(runSuite(tfjs, folder)).toMatchObject({ passed: 2, total: 3 });
});

test('an empty folder is no success', () => {
  mkdirSync(join(folder, 'empty', 'onnx'), { recursive: true });
  expect(() => runSuite(onnx, join(folder, 'empty'))).toThrow(/has no \.json files/);
});

test('signs of zero are one, NaN is only NaN', () => {
  const check = (got: number, expected: number) => fault({ got: [got], expected: [expected], tolerance: () => 0 });
  expect(check(-0, 0)).toBeUndefined();
  expect(check(NaN, NaN)).toBeUndefined();
  expect(check(NaN, 0)).toBeDefined();
  expect(check(Infinity, -Infinity)).toBeDefined();
});

test('lanes run along an axis and small tensors are repeated from the last axis', () => {
  const tensor = { shape: [2, 3, 2], data: Array.from({ length: 12 }, (_, index) => index) };
  expect(lanes(tensor, 1)).toEqual([[0, 2, 4], [1, 3, 5], [6, 8, 10], [7, 9, 11]]); // prettier-ignore
  expect(lanes(tensor, -1)[1]).toEqual([2, 3]);
  expect(broadcast([3, 1], [2, 3, 2])).toEqual([0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2]);
  expect(broadcast([], [2])).toEqual([0, 0]);
});

test('the committed summary tells of three suites without a failure', () => {
  expect(summaries.map(({ id }) => id)).toEqual(['onnx', 'wpt', 'tfjs']);
  for (const { passed, total, operators } of summaries) {
    expect(passed).toBe(total);
    expect(total).toBeGreaterThan(70);
    for (const { leftOut } of operators) for (const { reason } of leftOut) expect(reason).not.toBe('');
  }
});
