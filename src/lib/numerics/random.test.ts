import { describe, expect, it } from 'vitest';
import { mulberry32, normal } from './random.ts';

describe('mulberry32', () => {
  it('gives the sequence of its author’s C code', () => {
    // mulberry32.c by Tommy Ettinger, started at 1, divided by 2³².
    const next = mulberry32(1);
    expect([next(), next(), next()].map((u) => u * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787]);
  });

  it('takes the seed modulo 2³² and refuses what is no integer', () => {
    expect(mulberry32(-1)()).toBe(mulberry32(2 ** 32 - 1)());
    expect(() => mulberry32(0.5)).toThrow(/^seed must be an integer/);
    expect(() => mulberry32(NaN)).toThrow(RangeError);
  });
});

it('normal numbers have mean 0, variance 1 and the kurtosis 3 within five standard errors', () => {
  const next = normal(mulberry32(42));
  const count = 100_000;
  const moments = [0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    const z = next();
    for (let power = 1; power <= 4; power++) moments[power - 1]! += z ** power / count;
  }
  expect(Math.abs(moments[0]!)).toBeLessThan(5 * Math.sqrt(1 / count));
  expect(Math.abs(moments[1]! - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
  expect(Math.abs(moments[3]! - 3)).toBeLessThan(5 * Math.sqrt(96 / count));
});
