import { describe, expect, test } from 'vitest';
import { gaussLegendre, integrate } from './quadrature.ts';

describe('Gauss–Legendre quadrature', () => {
  test('has weights that add up to the length of [−1, 1]', () => {
    for (const count of [2, 5, 12, 31]) {
      expect(gaussLegendre(count).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(2, 14);
    }
  });

  test('is exact for x to the power of twice the number of nodes less 2', () => {
    for (const count of [2, 3, 8, 12]) {
      const degree = 2 * count - 2;
      const sum = gaussLegendre(count).reduce((total, { node, weight }) => total + weight * node ** degree, 0);
      expect(sum).toBeCloseTo(2 / (degree + 1), 14);
    }
  });

  test('has the three nodes 0 and ±√(3/5)', () => {
    const nodes = gaussLegendre(3).map(({ node }) => node);
    [-Math.sqrt(0.6), 0, Math.sqrt(0.6)].forEach((node, k) => expect(nodes[k]).toBeCloseTo(node, 15));
  });

  test('refuses a rule of fewer than two nodes', () => {
    expect(() => gaussLegendre(1)).toThrow(RangeError);
    expect(() => gaussLegendre(2.5)).toThrow(RangeError);
  });
});

describe('an integral', () => {
  test('meets its closed form', () => {
    expect(integrate(Math.exp, [0, 1])).toBeCloseTo(Math.E - 1, 14);
    expect(integrate((x) => 1 / (1 + x * x), [-1, 1])).toBeCloseTo(Math.PI / 2, 13);
  });

  test('of a bump much narrower than a panel is found by halving', () => {
    expect(integrate((x) => Math.exp(-((100 * x) ** 2)), [-1, 0, 1])).toBeCloseTo(Math.sqrt(Math.PI) / 100, 14);
  });

  test('of a jump is exact when the jump is one of the points', () => {
    expect(integrate((x) => (x > 0.3 ? 1 : 0), [-1, 0.3, 1])).toBeCloseTo(0.7, 15);
  });
});
