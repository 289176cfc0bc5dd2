import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hinge, interpolate, pieces, sumOfHinges, type Hinge } from './hinges.ts';
import { linspace } from '../numerics/numeric.ts';

const hinges = fc.array(
  fc.record<Hinge>({
    at: fc.integer({ min: -20, max: 20 }).map((step) => step / 20),
    slope: fc.integer({ min: -80, max: 80 }).map((step) => step / 20),
    side: fc.constantFrom('left', 'right'),
  }),
  { maxLength: 6 },
);

test('two hinges back to back make |x| exactly, with one bend', () => {
  const pair: Hinge[] = [
    { at: 0, slope: 1, side: 'right' },
    { at: 0, slope: 1, side: 'left' },
  ];
  for (const x of linspace(-1, 1, 41)) expect(sumOfHinges(pair, 0, x)).toBe(Math.abs(x));
  expect(pieces(pair, -1, 1).map(({ slope }) => slope)).toEqual([-1, 1]);
});

test('H hinges give at most H + 1 pieces', () => {
  fc.assert(fc.property(hinges, (all) => pieces(all, -1, 1).length <= all.length + 1));
});

test('the pieces have the slopes of the sum and join end to end', () => {
  fc.assert(
    fc.property(hinges, (all) => {
      const found = pieces(all, -1, 1);
      expect(found[0]!.from).toBe(-1);
      expect(found.at(-1)!.to).toBe(1);
      for (const [index, { from, to, slope }] of found.entries()) {
        if (index) expect(from).toBe(found[index - 1]!.to);
        const [a, b] = [from + 0.3 * (to - from), from + 0.6 * (to - from)];
        const rise = sumOfHinges(all, 0, b) - sumOfHinges(all, 0, a);
        expect(rise).toBeCloseTo(slope * (b - a), 9);
      }
    }),
  );
});

test('hinges of opposite slope at one place leave no bend', () => {
  const cancel: Hinge[] = [
    { at: 0.5, slope: 1, side: 'right' },
    { at: 0.5, slope: -1, side: 'right' },
  ];
  expect(pieces(cancel, -1, 1)).toHaveLength(1);
});

test('joining points by straight lines meets the target at every knot', () => {
  const knots = linspace(-1, 1, 7);
  const { hinges: made, height } = interpolate((x) => x * x, knots);
  expect(made).toHaveLength(6);
  for (const knot of knots) expect(sumOfHinges(made, height, knot)).toBeCloseTo(knot * knot, 12);
});

test('a hinge is off on its other side', () => {
  expect(hinge({ at: 0.2, slope: 3, side: 'right' }, 0.1)).toBe(0);
  expect(hinge({ at: 0.2, slope: 3, side: 'left' }, 0.3)).toBe(0);
});
