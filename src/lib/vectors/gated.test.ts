import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference, gated, gatedBackward, gatedForward } from '../index.ts';

const moderate = fc.double({ min: -8, max: 8, noNaN: true });

describe.each(Object.entries(gated))('%s', (_, pair) => {
  it('is linear in its value half', () => {
    fc.assert(fc.property(moderate, moderate, (a, b) => pair.value(a, b) === a * pair.byValue(a, b)));
  });

  it('has the slopes that central differences measure', () => {
    fc.assert(
      fc.property(moderate, moderate, (a, b) => {
        expect(pair.byValue(a, b)).toBeCloseTo(
          centralDifference((x) => pair.value(x, b), a),
          7,
        );
        expect(pair.byGate(a, b)).toBeCloseTo(
          centralDifference((x) => pair.value(a, x), b),
          7,
        );
      }),
    );
  });

  it('takes the first half of a vector as values, the second as gates', () => {
    const input = Float64Array.of(1, 2, -0.5, 3);
    expect([...gatedForward(pair, input)]).toEqual([pair.value(1, -0.5), pair.value(2, 3)]);
    const gradient = gatedBackward(pair, input, Float64Array.of(10, 100));
    expect([...gradient]).toEqual(
      [pair.byValue(1, -0.5), pair.byValue(2, 3), pair.byGate(1, -0.5), pair.byGate(2, 3)].map(
        (slope, index) => slope * (index % 2 === 0 ? 10 : 100),
      ),
    );
  });

  it('refuses lengths that do not fit', () => {
    expect(() => gatedForward(pair, new Float64Array(4), new Float64Array(1))).toThrow(/^output must have 2 entries/);
    expect(() => gatedForward(pair, new Float64Array(3))).toThrow(/^input must have an even/);
    expect(() => gatedBackward(pair, new Float64Array(4), new Float64Array(1))).toThrow(/^outputGradient/);
  });
});
