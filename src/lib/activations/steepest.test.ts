import { describe, expect, test } from 'vitest';
import { activation, activationIds, activations, type ActivationId } from './index.ts';
import { steepest } from './steepest.ts';
import { linspace } from '../numerics/numeric.ts';

const of = (id: ActivationId, parameter?: number) => steepest(activation(id), parameter);

describe('the steepest place of a function', () => {
  test('is a point where a smooth function turns', () => {
    expect(of('sigmoid')).toEqual({ x: 0, slope: 0.25, kind: 'point' });
    expect(of('tanh')).toEqual({ x: 0, slope: 1, kind: 'point' });
    expect(of('softsign')).toEqual({ x: 0, slope: 1, kind: 'point' });
    expect(of('lecun-tanh')).toMatchObject({ x: 0, kind: 'point' });
  });

  test('of the smooth gates lies right of 0 and exceeds 1', () => {
    expect(of('gelu').x).toBeCloseTo(Math.SQRT2, 14);
    expect(of('gelu').slope).toBeCloseTo(1.1289042, 6);
    expect(of('swish').x).toBeCloseTo(2.3993573, 7);
    expect(of('swish').slope).toBeCloseTo(1.0998393, 6);
    expect(of('mish').x).toBeCloseTo(1.49057118, 7);
    expect(of('mish').slope).toBeCloseTo(1.0884982, 6);
  });

  test('of Swish moves as 1/β and is found also outside of the usual window', () => {
    const { x } = of('swish', 1);
    expect(of('swish', 0.1).x).toBeCloseTo(10 * x, 10);
    expect(of('swish', 100).x).toBeCloseTo(x / 100, 14);
    expect(of('swish', 0)).toEqual({ x: 0, slope: 0.5, kind: 'stretch' });
  });

  test('of a piecewise linear function is an inner point of a stretch', () => {
    for (const id of ['relu', 'relu6', 'leaky-relu', 'prelu', 'elu', 'celu'] as const) {
      expect(of(id)).toEqual({ x: 1, slope: 1, kind: 'stretch' });
    }
    expect(of('hard-tanh')).toEqual({ x: 0, slope: 1, kind: 'stretch' });
    expect(of('hard-sigmoid')).toEqual({ x: 0, slope: 1 / 6, kind: 'stretch' });
    expect(of('softshrink')).toEqual({ x: 1.5, slope: 1, kind: 'stretch' });
    expect(of('identity')).toEqual({ x: 0, slope: 1, kind: 'stretch' });
  });

  test('of PReLU changes sides when α outgrows 1', () => {
    expect(of('prelu', 2)).toEqual({ x: -1, slope: 2, kind: 'stretch' });
    expect(of('prelu', -1.5)).toEqual({ x: -1, slope: 1.5, kind: 'stretch' });
  });

  test('may be one side of a kink', () => {
    expect(of('selu')).toMatchObject({ x: 0, kind: 'side' });
    expect(of('selu').slope).toBeCloseTo(1.7580993408, 10);
    expect(of('hard-swish').kind).toBe('side');
    expect(of('hard-swish').x).toBeLessThan(3);
    expect(of('hard-swish').x).toBeCloseTo(3, 14);
    expect(of('hard-swish').slope).toBe(1.5);
    expect(of('elu', 2)).toEqual({ x: 0, slope: 2, kind: 'side' });
  });

  test('may be only a limit, for which a finite place near to it stands', () => {
    expect(of('softplus')).toEqual({ x: 10, slope: 1, kind: 'limit' });
    expect(of('log-sigmoid')).toEqual({ x: -10, slope: 1, kind: 'limit' });
    expect(of('squareplus')).toEqual({ x: 20, slope: 1, kind: 'limit' });
    expect(of('tanhshrink')).toEqual({ x: 6, slope: 1, kind: 'limit' });
  });

  test('does not exist where the slope grows without end or is 0', () => {
    expect(of('squared-relu')).toEqual({ x: 1, slope: 2, kind: 'unbounded' });
    expect(of('step')).toEqual({ x: 0, slope: 0, kind: 'flat' });
  });

  test.each(activationIds)('of %s is not surpassed anywhere on a grid', (id) => {
    const { x, slope, kind } = of(id);
    expect(Number.isFinite(x)).toBe(true);
    const there = Math.abs(activations[id].derivative(x));
    expect(there).toBeGreaterThanOrEqual(slope * (kind === 'limit' ? 0.99 : 1 - 1e-12));
    if (kind === 'unbounded') return;
    const slopes = linspace(-20, 20, 12_345).map((place) => Math.abs(activations[id].derivative(place)));
    expect(Math.max(...slopes)).toBeLessThanOrEqual(slope * (1 + 1e-12));
  });
});
