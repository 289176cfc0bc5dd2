import { describe, expect, it } from 'vitest';
import { bisect, centralDifference, clamp, linspace, median } from './numeric.ts';

it('clamp moves into the interval and keeps NaN', () => {
  expect([clamp(-3, 0, 1), clamp(0.5, 0, 1), clamp(7, 0, 1), clamp(NaN, 0, 1)]).toEqual([0, 0.5, 1, NaN]);
});

describe('linspace', () => {
  it('has both ends exact and the middle in between', () => {
    expect(linspace(-1, 1, 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(linspace(0.1, 0.7, 4).at(-1)).toBe(0.7);
    expect(linspace(-1e308, 1e308, 3)).toEqual([-1e308, 0, 1e308]);
  });

  it('refuses fewer than two', () => {
    expect(() => linspace(0, 1, 1)).toThrow(/^count must be an integer of at least 2, but is 1$/);
  });
});

it('the central difference of a parabola is its slope', () => {
  expect(centralDifference((x) => x * x, 3)).toBeCloseTo(6, 9);
});

describe('bisect', () => {
  it('finds a zero to the last bit, in both directions', () => {
    expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(bisect((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(bisect((x) => x, 0, 2)).toBe(0);
  });

  it('refuses ends of one sign', () => {
    expect(() => bisect((x) => x * x + 1, -1, 1)).toThrow(/^f must change its sign/);
    expect(() => bisect(() => NaN, -1, 1)).toThrow(RangeError);
  });
});

it('the median is the middle one, or half way between the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 1000])).toBe(3);
  expect(median([Infinity, 0, 1])).toBe(1);
});
