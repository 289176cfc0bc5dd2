import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float16, rounder, smallestSubnormal } from './precision.ts';

describe('float16', () => {
  it('is what a two-byte float of the platform stores', () => {
    const stored = (x: number): number => {
      const view = new DataView(new ArrayBuffer(2));
      view.setFloat16(0, x);
      return view.getFloat16(0);
    };
    fc.assert(fc.property(fc.double(), (x) => Object.is(float16(x), stored(x))));
    fc.assert(fc.property(fc.double({ min: -70000, max: 70000 }), (x) => Object.is(float16(x), stored(x))));
    fc.assert(fc.property(fc.double({ min: -1e-4, max: 1e-4 }), (x) => Object.is(float16(x), stored(x))));
    for (const x of [65504, 65519.999, 65520, -65520, Infinity, -0, 0, NaN]) expect(float16(x)).toBe(stored(x));
  });

  it('rounds ties to even', () => {
    expect(float16(1 + 2 ** -11)).toBe(1);
    expect(float16(1 + 3 * 2 ** -11)).toBe(1 + 2 ** -9);
    expect(float16(2 ** -25)).toBe(0);
    expect(float16(3 * 2 ** -25)).toBe(2 ** -23);
  });
});

it('the smallest subnormal of each format survives its rounding and its half does not', () => {
  for (const precision of ['float64', 'float32', 'float16'] as const) {
    const least = smallestSubnormal[precision];
    expect(rounder(precision)(least)).toBe(least);
    expect(rounder(precision)(least / 2)).toBe(0);
  }
});
