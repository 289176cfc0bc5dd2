import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sparsemax, sparsemaxJacobianVector } from './sparsemax.ts';

const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('sparsemax', () => {
  test('drops small scores exactly and shares the rest by their differences', () => {
    expect([...sparsemax([2, 1, 0.1])]).toEqual([1, 0, 0]);
    expect([...sparsemax([1, 0.5, -1])]).toEqual([0.75, 0.25, 0]);
    expect([...sparsemax([7, 7, 7, 7])]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('is the nearest point of the simplex: no other point of it is closer', () => {
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.double({ min: 0.001, max: 1, noNaN: true })), (logits, stream) => {
        const raw = logits.map(() => stream.next().value as number);
        const total = raw.reduce((sum, entry) => sum + entry);
        const distance = (point: ArrayLike<number>) =>
          logits.reduce((sum, z, index) => sum + (z - point[index]!) ** 2, 0);
        const projected = sparsemax(logits);
        expect(Math.abs(projected.reduce((sum, share) => sum + share) - 1)).toBeLessThan(1e-14);
        expect(distance(projected)).toBeLessThanOrEqual(distance(raw.map((entry) => entry / total)) + 1e-12);
      }),
    );
  });

  test('takes logits of any size, ties and infinities', () => {
    expect([...sparsemax([1e300, -1e300, 1e300])]).toEqual([0.5, 0, 0.5]);
    expect([...sparsemax([-Infinity, 0.5, 0.5])]).toEqual([0, 0.5, 0.5]);
    expect([...sparsemax([Infinity, Infinity, 0])]).toEqual([0.5, 0.5, 0]);
    expect([...sparsemax([-Infinity, -Infinity])]).toEqual([0.5, 0.5]);
  });

  test('answers a small step as its Jacobian says', () => {
    const logits = [0.9, 0.4, 0.2, -2];
    const vector = [0.3, -1, 0.5, 2];
    const step = 1e-6;
    const ahead = sparsemax(logits.map((z, index) => z + step * vector[index]!));
    const behind = sparsemax(logits.map((z, index) => z - step * vector[index]!));
    sparsemaxJacobianVector(logits, vector).forEach((slope, index) =>
      expect(slope).toBeCloseTo((ahead[index]! - behind[index]!) / (2 * step), 8),
    );
  });

  test('names the bad argument', () => {
    expect(() => sparsemax([])).toThrow(/logits must have at least one entry/);
    expect(() => sparsemaxJacobianVector([1, 2], [1])).toThrow(/vector must have 2 entries/);
  });
});
