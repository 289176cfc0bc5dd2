import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bfloat16, float16, rounder, smallestSubnormal } from './precision.ts';

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

describe('bfloat16', () => {
  /** The upper half of a float32 as a number: every bfloat16 is one. */
  const ofBits = (bits: number): number => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, bits << 16);
    return view.getFloat32(0);
  };

  it('keeps its own numbers, and takes the nearest of two neighbours, the even one in the middle', () => {
    for (let bits = 0; bits < 0x7f7f; bits += 1) {
      const [low, high] = [ofBits(bits), ofBits(bits + 1)];
      const middle = (low + high) / 2;
      const even = bits % 2 === 0 ? low : high;
      const [under, over] = [middle - (high - low) / 1e6, middle + (high - low) / 1e6];
      if ([low, middle, under, over].map(bfloat16).join() !== [low, even, low, high].join())
        expect([low, middle, under, over].map(bfloat16)).toEqual([low, even, low, high]);
    }
  });

  it('is odd, and has no number beyond its largest', () => {
    expect([bfloat16(-3.14159), bfloat16(3.14159)]).toEqual([-3.140625, 3.140625]);
    const largest = ofBits(0x7f7f);
    expect(bfloat16(largest * (1 + 2 ** -9))).toBe(largest);
    expect([largest * (1 + 2 ** -8), Infinity, -Infinity, NaN].map(bfloat16)).toEqual([
      Infinity,
      Infinity,
      -Infinity,
      NaN,
    ]);
    expect(Object.is(bfloat16(-0), -0)).toBe(true);
  });
});

it('the smallest subnormal of each format survives its rounding and its half does not', () => {
  for (const precision of ['float64', 'float32', 'bfloat16', 'float16'] as const) {
    const least = smallestSubnormal[precision];
    expect(rounder(precision)(least)).toBe(least);
    expect(rounder(precision)(least / 2)).toBe(0);
  }
});
