import { describe, expect, test } from 'vitest';
import { centralDifference } from '../numerics/numeric.ts';
import { activation, activationIds, activations, type ActivationId } from './index.ts';
import { bind } from './parameter.ts';
import { pieces } from './pieces.ts';
import { shape } from './shape.ts';

const of = (id: ActivationId, parameter?: number) => shape(activation(id), parameter);

describe('the shape of a function', () => {
  test('has a range whose ends are reached or only approached', () => {
    expect(of('sigmoid').infimum).toEqual({ value: 0, reached: false });
    expect(of('sigmoid').supremum).toEqual({ value: 1, reached: false });
    expect(of('relu').infimum).toEqual({ value: 0, reached: true });
    expect(of('relu6').supremum).toEqual({ value: 6, reached: true });
    expect(of('selu').infimum.reached).toBe(false);
    expect(of('selu').infimum.value).toBeCloseTo(-1.7580993408, 10);
    expect(of('log-sigmoid').supremum).toEqual({ value: 0, reached: false });
  });

  test('has a minimum where there is one lowest point', () => {
    // −W(1/e) at −1 − W(1/e), W being Lambert's function.
    expect(of('swish').minimum!.x).toBeCloseTo(-1.2784645427610738, 14);
    expect(of('swish').minimum!.value).toBeCloseTo(-0.2784645427610738, 15);
    expect(of('gelu').minimum!.value).toBeCloseTo(-0.16997120747990369, 15);
    expect(of('mish').minimum!.x).toBeCloseTo(-1.19243121451549521, 14);
    expect(of('mish').minimum!.value).toBeCloseTo(-0.30884341301725041, 15);
    expect(of('hard-swish').minimum!.x).toBeCloseTo(-1.5, 14);
    expect(of('hard-swish').minimum!.value).toBe(-0.375);
    expect(of('relu').minimum).toBeNull();
    expect(of('sigmoid').minimum).toBeNull();
  });

  test('depends on the parameter', () => {
    expect(of('elu', 1).smoothness).toBe('C1');
    expect(of('elu', 0.5).smoothness).toBe('C0');
    expect(of('celu', 0.5).smoothness).toBe('C1');
    expect(of('prelu', 1).smoothness).toBe('C∞');
    expect(of('prelu', -0.5)).toMatchObject({ monotone: false, infimum: { value: 0, reached: true } });
    expect(of('prelu', -0.5).minimum).toEqual({ x: 0, value: 0 });
    expect(of('prelu', 0).saturates).toBe('left');
    expect(of('prelu', 2).lipschitz).toBe(2);
    expect(of('elu', 2).infimum).toEqual({ value: -2, reached: false });
  });

  test('tells three kinds of tail apart', () => {
    expect(of('hard-sigmoid').tails).toEqual(['exact', 'exact']);
    expect(of('tanh').tails).toEqual(['exponential', 'exponential']);
    expect(of('softsign').tails).toEqual(['algebraic', 'algebraic']);
    expect(of('squareplus').tails).toEqual(['algebraic', 'none']);
    expect(of('softplus', 0.01).tails).toEqual(['exponential', 'none']);
  });

  test('knows where the function is 0, stretches and single points', () => {
    expect(of('relu').zeros).toEqual([[-Infinity, 0]]);
    expect(of('hard-swish').zeros).toEqual([
      [-Infinity, -3],
      [0, 0],
    ]);
    expect(of('hardshrink').zeros).toEqual([[-0.5, 0.5]]);
    expect(of('sigmoid').zeros).toEqual([]);
    expect(of('elu').zeros).toEqual([[0, 0]]);
  });

  test('sees that SELU is centred without being odd', () => {
    expect(of('selu')).toMatchObject({ zeroCentred: true, odd: false });
    expect(of('tanh')).toMatchObject({ zeroCentred: true, odd: true });
    expect(of('elu')).toMatchObject({ zeroCentred: false, odd: false });
  });

  test.each(activationIds)('of %s rests on pieces in which f″ is the slope of f′', (id) => {
    const bound = bind(activations[id]);
    const wrong = pieces(bound).flatMap(({ from, to, places }) =>
      places.filter((x) => {
        if (Math.abs(x) > 30 || x - from < 1e-4 || to - x < 1e-4) return false;
        const measured = centralDifference(bound.derivative, x, 1e-5);
        return Math.abs(measured - bound.secondDerivative(x)) > 1e-7;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(activationIds)('of %s keeps every value within the range', (id) => {
    const { infimum, supremum } = of(id);
    const values = pieces(bind(activations[id])).flatMap(({ places }) => places.map((x) => activations[id].value(x)));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(infimum.value);
    expect(Math.max(...values)).toBeLessThanOrEqual(supremum.value);
  });
});
