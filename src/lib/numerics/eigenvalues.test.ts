import { describe, expect, it } from 'vitest';
import { singularValues, symmetricEigenvalues } from './eigenvalues.ts';

describe('eigenvalues and singular values', () => {
  it('of a symmetric matrix are its stretchings', () => {
    expect([
      ...symmetricEigenvalues([
        [2, 1],
        [1, 2],
      ]),
    ]).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  });

  it('of a turned and stretched square are the stretchings alone', () => {
    const [c, s] = [Math.cos(0.7), Math.sin(0.7)];
    expect([
      ...singularValues([
        [3 * c, -0.5 * s],
        [3 * s, 0.5 * c],
      ]),
    ]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(3, 14)]);
  });

  it('of a matrix that forgets a direction include 0', () => {
    expect(
      singularValues([
        [1, 2],
        [2, 4],
        [0, 0],
      ])[0],
    ).toBeCloseTo(0, 7);
  });
});
