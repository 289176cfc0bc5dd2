import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTorch, relativeError } from '../../../tests/support/torch.ts';
import {
  logSoftmaxJacobianVector,
  logSoftmaxVectorJacobian,
  softmaxEigenvalues,
  softmaxJacobian,
  softmaxJacobianVector,
} from './softmax-jacobian.ts';
import { softmax } from './softmax.ts';

const { cases } = readTorch('softmax.json');
const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 2, maxLength: 8 });

describe('the Jacobian of the softmax', () => {
  test('agrees with PyTorch in the matrix and in both products', () => {
    for (const { logits, temperature, v, torch, exact } of cases) {
      const matrix = softmaxJacobian(logits, temperature).flatMap((row) => [...row]);
      // PyTorch forms 1 − p by subtraction, so its matrix is right to an absolute 2⁻⁵² only.
      torch.jacobian_softmax.flat().forEach((entry: number, index: number) => {
        expect(Math.abs(matrix[index]! - entry)).toBeLessThan(1e-15 / temperature);
      });
      expect(relativeError(softmaxJacobianVector(logits, v, temperature), exact.vjp_softmax)).toBeLessThan(1e-14);
      expect(relativeError(logSoftmaxJacobianVector(logits, v, temperature), exact.jvp_log_softmax)).toBeLessThan(
        1e-14,
      );
      expect(relativeError(logSoftmaxVectorJacobian(logits, v, temperature), exact.vjp_log_softmax)).toBeLessThan(
        1e-14,
      );
    }
  });

  test('has rows that sum to 0, also for sure outputs', () => {
    fc.assert(
      fc.property(scores, (logits) => {
        for (const row of softmaxJacobian(logits)) {
          const size = Math.max(...row.map(Math.abs));
          expect(Math.abs(row.reduce((sum, entry) => sum + entry))).toBeLessThanOrEqual(size * 1e-14);
        }
      }),
    );
    expect(softmaxJacobian([40, 0])[0]![0]).toBeCloseTo(4.248354255291589e-18, 30);
  });

  test('keeps its digits where a product of probabilities is subnormal and a small temperature lifts it', () => {
    // Worked out to 60 digits.
    expect(softmaxJacobian([0, -3.72e-8, -3.72e-8], 1e-10)[1]![2]! / -7.67194470417984e-314).toBeCloseTo(1, 9);
    // Here the probability itself, e⁻⁸⁰⁰, is 0 in a double.
    const expected = 3.6678745841780178e-48;
    expect(softmaxJacobian([0, -8e-298], 1e-300)[0]![0]! / expected).toBeCloseTo(1, 14);
    expect(softmaxJacobianVector([0, -8e-298], [1, 0], 1e-300)[1]! / -expected).toBeCloseTo(1, 14);
    expect(logSoftmaxVectorJacobian([0, -8e-298], [-1, 0], 1e-300)[0]! / -expected).toBeCloseTo(1, 14);
  });

  test('and its products meet the matrix to 8 units of the terms that are added, at every temperature', () => {
    const temperature = fc.constantFrom(1e-300, 1e-10, 1e-3, 0.03, 0.5, 1, 10, 1e300);
    const steps = fc.array(fc.double({ min: -60, max: 0, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(steps, temperature, (gaps, T) => {
        const logits = gaps.map((gap) => gap * T);
        const vector = gaps.map((_, index) => Math.cos(3 * index + 1));
        const rows = softmaxJacobian(logits, T);
        const carried = softmaxJacobianVector(logits, vector, T);
        rows.forEach((row, index) => {
          const terms = [...row].map((entry, place) => entry * vector[place]!);
          const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
          const sum = terms.reduce((total, term) => total + term, 0);
          expect(Math.abs(carried[index]! - sum)).toBeLessThanOrEqual(8 * 2 ** -52 * size + 2 ** -1070);
        });
      }),
    );
  });

  test('carries back what a sure and right class asks for with all its digits', () => {
    const [right, wrong] = logSoftmaxVectorJacobian([50, 0], [-1, 0]);
    expect(right! / -Math.exp(-50)).toBeCloseTo(1, 14);
    expect(wrong).toBe(-right!);
  });

  test('at one half each is a quarter up and a quarter down', () => {
    expect(softmaxJacobian([3, 3]).map((row) => [...row])).toEqual([
      [0.25, -0.25],
      [-0.25, 0.25],
    ]);
  });

  test('times a vector is the matrix times the vector', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.1, max: 10, noNaN: true }), (logits, temperature) => {
        const vector = logits.map((_, index) => Math.cos(index + 1));
        const rows = softmaxJacobian(logits, temperature);
        const product = rows.map((row) => row.reduce((sum, entry, index) => sum + entry * vector[index]!, 0));
        const direct = softmaxJacobianVector(logits, vector, temperature);
        product.forEach((entry, index) => expect(Math.abs(direct[index]! - entry)).toBeLessThan(1e-14 / temperature));
      }),
    );
  });

  test('refuses a vector of another length', () => {
    expect(() => softmaxJacobianVector([1, 2], [1])).toThrow(/vector must have 2 entries, but has 1/);
  });
});

describe('the eigenvalues of the softmax', () => {
  test.each([
    [
      [0, 0],
      [0, 0.5],
    ],
    [
      [2, 1, 0.1],
      [0, 0.1279, 0.3693],
    ],
    [
      [10, 0, 0],
      [0, 4.5e-5, 1.4e-4],
    ],
    [Array<number>(10).fill(0), [0, ...Array<number>(9).fill(0.1)]],
  ])('at %j are %j', (logits, expected) => {
    softmaxEigenvalues(logits).forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 4));
  });

  test('have one zero, none above one half, and the trace 1 − Σp²', () => {
    fc.assert(
      fc.property(scores, (logits) => {
        const values = softmaxEigenvalues(logits);
        expect(Math.abs(values[0]!)).toBeLessThan(1e-15);
        expect(values.at(-1)).toBeLessThanOrEqual(0.5 + 1e-15);
        const trace = 1 - softmax(logits).reduce((sum, share) => sum + share * share, 0);
        expect(Math.abs(values.reduce((sum, value) => sum + value) - trace)).toBeLessThan(1e-14);
      }),
    );
  });
});
