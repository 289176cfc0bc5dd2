import { describe, expect, test } from 'vitest';
import { readTorch, relativeError } from '../../../tests/support/torch.ts';
import type { Piece, TieRule } from './maxout.ts';
import { maxout, maxoutGradient, maxoutSecondMoment } from './maxout.ts';
import { mulberry32, normal } from '../numerics/random.ts';

const cases: any[] = readTorch('maxout.json').cases;
const line = (slope: number, bias = 0): Piece => ({ weights: [slope], bias });

/** The gradients of a whole maxout layer over a batch, summed from single units. */
function layerGradient(golden: any, ties: TieRule) {
  const { W, b, X, upstream } = golden;
  const dW = W.map((piece: number[][]) => piece.map((unit) => unit.map(() => 0)));
  const db = b.map((piece: number[]) => piece.map(() => 0));
  const dX = X.map((row: number[]) => row.map(() => 0));
  X.forEach((row: number[], n: number) =>
    upstream[n].forEach((pull: number, unit: number) => {
      const pieces = W.map((piece: number[][], k: number) => ({ weights: piece[unit]!, bias: b[k][unit] }));
      const { input, weights, biases } = maxoutGradient(pieces, row, pull, ties);
      input.forEach((slope, d) => (dX[n][d] += slope));
      weights.forEach((slopes, k) => slopes.forEach((slope, d) => (dW[k][unit][d] += slope)));
      biases.forEach((slope, k) => (db[k][unit] += slope));
    }),
  );
  return { dW, db, dX };
}

describe('maxout', () => {
  test.each(cases)('gives value, winner and gradients as PyTorch does: $name', (golden) => {
    golden.X.forEach((row: number[], n: number) =>
      golden.y[n].forEach((expected: number, unit: number) => {
        const pieces = golden.W.map((piece: number[][], k: number) => ({
          weights: piece[unit]!,
          bias: golden.b[k][unit],
        }));
        const { value, winner } = maxout(pieces, row);
        expect(value).toBeCloseTo(expected, 14);
        expect(winner).toBe(golden.argmax[n][unit]);
      }),
    );
    const conventions: [TieRule, any][] = [['first', golden.grad]];
    if (golden.grad_ties_split_evenly) conventions.push(['even', golden.grad_ties_split_evenly]);
    for (const [ties, expected] of conventions) {
      const got = layerGradient(golden, ties);
      for (const part of ['dW', 'db', 'dX'] as const)
        expect(relativeError(got[part].flat(3), expected[part].flat(3)), `${ties} ${part}`).toBeLessThan(1e-14);
    }
  });

  test('holds the old friends: ReLU, leaky ReLU and |x| are two lines each', () => {
    for (const x of [-2, -0.5, 0, 1.5]) {
      expect(maxout([line(0), line(1)], [x]).value).toBe(Math.max(0, x));
      expect(maxout([line(0.2), line(1)], [x]).value).toBe(x > 0 ? x : 0.2 * x);
      expect(maxout([line(1), line(-1)], [x]).value).toBe(Math.abs(x));
    }
  });

  test('teaches only the winning piece: the exercise of Lesson 12', () => {
    const { weights, biases, input } = maxoutGradient([line(1), line(-1), line(0, -0.5)], [-2], 1);
    expect(weights.map((row) => row[0])).toEqual([0, -2, 0]);
    expect([...biases]).toEqual([0, 1, 0]);
    expect([...input]).toEqual([-1]);
  });

  test('shows a piece that is NaN, wherever it stands, and hands it the gradient', () => {
    for (const pieces of [
      [line(NaN), line(1), line(3)],
      [line(1), line(NaN), line(3)],
    ]) {
      const at = pieces[0]!.weights[0] === 1 ? 1 : 0;
      expect(maxout(pieces, [1])).toMatchObject({ value: NaN, winner: at });
      for (const ties of ['first', 'even'] as const)
        expect([...maxoutGradient(pieces, [1], 1, ties).biases]).toEqual(
          [0, 1, 2].map((place) => Number(place === at)),
        );
    }
  });

  test('names the bad argument', () => {
    expect(() => maxout([], [1])).toThrow(/pieces must have at least one piece/);
    expect(() => maxout([line(1)], [1, 2])).toThrow(/pieces\[0\]\.weights must have 2 entries, but has 1/);
    expect(() => maxout([line(1, NaN)], [1])).toThrow(/pieces\[0\]\.bias must be a finite number/);
    expect(() => maxoutGradient([line(1)], [1], 1, 'last' as never)).toThrow(/ties must be 'first' or 'even'/);
  });
});

test('the second moment of a maximum of k normal numbers: 1, 1, 1 + √3/(2π), and what a hundred thousand draws have', () => {
  expect([1, 2, 3].map((k) => Number(maxoutSecondMoment(k).toFixed(9)))).toEqual([1, 1, 1.275664448]);
  const draw = normal(mulberry32(7));
  for (const k of [2, 4, 8]) {
    let sum = 0;
    for (let turn = 0; turn < 100_000; turn += 1) sum += Math.max(...Array.from({ length: k }, draw)) ** 2;
    expect(Math.abs(sum / 100_000 - maxoutSecondMoment(k))).toBeLessThan(0.03);
  }
  expect(() => maxoutSecondMoment(0)).toThrow(/pieces must be a whole number of at least 1/);
});
