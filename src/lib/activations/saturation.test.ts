import { describe, expect, test } from 'vitest';
import { activation, activationIds, activations, type ActivationId } from './index.ts';
import { saturationEdges } from './saturation.ts';
import { steepest } from './steepest.ts';
import { linspace } from '../numerics/numeric.ts';

const of = (id: ActivationId, share: number, parameter?: number) => saturationEdges(activation(id), share, parameter);

/** Where the slope 4e⁻ˣ/(1 + e⁻ˣ)² of a logistic curve, as a share of its largest, falls to the share. */
const logistic = (share: number) => 2 * Math.acosh(1 / Math.sqrt(share));

describe('saturation', () => {
  test('of sigmoid begins at 3.64, 4.36 and 5.99 for 10, 5 and 1 %', () => {
    for (const [share, digits] of [
      [0.1, 3.64],
      [0.05, 4.36],
      [0.01, 5.99],
    ] as const) {
      const [left, right] = of('sigmoid', share);
      expect(left![0]).toBe(-20);
      expect(right![1]).toBe(20);
      expect(right![0]).toBeCloseTo(digits, 2);
      expect(Math.abs(right![0] - logistic(share))).toBeLessThan(1e-9);
      expect(Math.abs(left![1] + logistic(share))).toBeLessThan(1e-9);
    }
  });

  test('of tanh begins at half of that, of softsign at √20 − 1', () => {
    expect(Math.abs(of('tanh', 0.05)[1]![0] - logistic(0.05) / 2)).toBeLessThan(1e-9);
    expect(Math.abs(of('softsign', 0.05)[1]![0] - (Math.sqrt(20) - 1))).toBeLessThan(1e-9);
  });

  test('reaches exactly to the kinks of a piecewise linear function', () => {
    expect(of('relu', 0.05)).toEqual([[-20, 0]]);
    expect(of('relu6', 0.05)).toEqual([
      [-20, 0],
      [6, 20],
    ]);
    expect(of('hardshrink', 0.05)).toEqual([[-0.5, 0.5]]);
    expect(of('leaky-relu', 0.05)).toEqual([[-20, 0]]);
    expect(of('leaky-relu', 0.05, 0.1)).toEqual([]);
  });

  test('of a gate includes the surroundings of its dip, where the slope passes 0', () => {
    const [tail, dip, ...rest] = of('gelu', 0.05);
    expect(rest).toEqual([]);
    expect(tail![1]).toBeCloseTo(-2.2786, 4);
    expect(dip![0]).toBeLessThan(-0.7517916);
    expect(dip![1]).toBeGreaterThan(-0.7517916);
  });

  test('of the hard swish finds both places where its slope passes a twentieth of 1.5', () => {
    const [tail, dip] = of('hard-swish', 0.05);
    expect(tail).toEqual([-20, -3]);
    expect(dip![0]).toBeCloseTo(-1.725, 12);
    expect(dip![1]).toBeCloseTo(-1.275, 12);
  });

  test('finds the dip also when only a sliver of it lies below the share', () => {
    const [, dip] = of('swish', 1e-6);
    expect(dip![1] - dip![0]).toBeLessThan(1e-4);
    expect(dip![0]).toBeLessThan(-1.2784645428);
    expect(dip![1]).toBeGreaterThan(-1.2784645428);
  });

  test('is everywhere for a flat function and nowhere for a straight one', () => {
    expect(of('step', 0.05)).toEqual([[-20, 20]]);
    expect(of('identity', 0.05)).toEqual([]);
  });

  test('of the squared ReLU is measured by its slope at 1', () => {
    const [only, ...rest] = of('squared-relu', 0.05);
    expect(rest).toEqual([]);
    expect(only![0]).toBe(-20);
    expect(only![1]).toBeCloseTo(0.05, 12);
  });

  test.each(activationIds)('of %s separates flat from steep at every point of a grid', (id) => {
    const { derivative } = activations[id];
    const { slope } = steepest(activations[id]);
    const intervals = of(id, 0.05);
    const wrong = linspace(-19.99, 19.98, 3999).filter((x) => {
      const inside = intervals.some(([from, to]) => x > from && x < to);
      const flat = slope === 0 || Math.abs(derivative(x)) < 0.05 * slope;
      const onEdge = intervals.some((ends) => ends.some((edge) => Math.abs(edge - x) < 1e-9));
      return inside !== flat && !onEdge;
    });
    expect(wrong).toEqual([]);
  });

  test('refuses a share that is none', () => {
    expect(() => of('sigmoid', -0.1)).toThrow(RangeError);
    expect(() => of('sigmoid', NaN)).toThrow(RangeError);
  });
});
