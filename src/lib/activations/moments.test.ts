import { describe, expect, test } from 'vitest';
import { activation, type ActivationId } from './index.ts';
import { gaussianMoments } from './moments.ts';

const moments = (id: ActivationId, parameter?: number) => gaussianMoments(activation(id), parameter);

// Computed apart from this library, in Python with SciPy, and rounded.
const TABLE: [ActivationId, number | undefined, number, number, number, number, number, number][] = [
  ['sigmoid', undefined, 0.5, 0.29338, 1.8462, 0.20662, 0.04484, 0.1528],
  ['hard-sigmoid', undefined, 0.5, 0.27764, 1.8978, 0.16622, 0.0277, 0.0998],
  ['tanh', undefined, 0, 0.39429, 1.5925, 0.60571, 0.4644, 1.1778],
  ['lecun-tanh', undefined, 0, 0.75043, 1.1544, 0.85237, 0.80399, 1.0714],
  ['hard-tanh', undefined, 0, 0.51606, 1.392, 0.68269, 0.68269, 1.3229],
  ['softsign', undefined, 0, 0.18301, 2.3375, 0.41276, 0.22767, 1.244],
  ['relu', undefined, 0.39894, 0.5, 1.4142, 0.5, 0.5, 1],
  ['leaky-relu', 0.01, 0.39495, 0.50005, 1.4141, 0.505, 0.50005, 1],
  ['leaky-relu', 0.1, 0.35905, 0.505, 1.4072, 0.55, 0.505, 1],
  ['leaky-relu', 0.2, 0.31915, 0.52, 1.3868, 0.6, 0.52, 1],
  ['prelu', 0.25, 0.29921, 0.53125, 1.372, 0.625, 0.53125, 1],
  ['leaky-relu', 0.3, 0.27926, 0.545, 1.3546, 0.65, 0.545, 1],
  ['elu', 1, 0.16052, 0.64495, 1.2452, 0.76158, 0.6681, 1.0359],
  ['selu', undefined, 0, 1, 1, 0.98523, 1.07157, 1.0716],
  ['softplus', 1, 0.80606, 0.92125, 1.0419, 0.5, 0.29338, 0.3185],
  ['swish', 1, 0.20662, 0.35578, 1.6765, 0.5, 0.37948, 1.0666],
  ['gelu', undefined, 0.28209, 0.42522, 1.5335, 0.5, 0.45585, 1.072],
  ['mish', undefined, 0.2404, 0.45234, 1.4868, 0.56375, 0.47908, 1.0591],
  ['hard-swish', undefined, 0.16622, 0.33157, 1.7367, 0.5, 0.35853, 1.0813],
  ['squared-relu', undefined, 0.5, 1.5, 0.8165, 0.79788, 2, 1.3333],
];

describe('the moments of an activation under N(0, 1)', () => {
  test.each(TABLE)('of %s (parameter %s) are those of the table', (id, parameter, ...row: number[]) => {
    const { mean, second, gain, slopeMean, slopeSecond, chi } = moments(id, parameter);
    [mean, second, gain, slopeMean, slopeSecond, chi].forEach((value, column) => {
      const unit = column === 2 || column === 5 ? 5.1e-5 : 5.1e-6;
      expect(Math.abs(value - row[column]!), `column ${column}`).toBeLessThan(unit);
    });
  });

  test('meet the closed forms to 1e-12', () => {
    const root = Math.sqrt(2 * Math.PI);
    expect(moments('relu').mean).toBeCloseTo(1 / root, 12);
    expect(moments('gelu').mean).toBeCloseTo(1 / (2 * Math.sqrt(Math.PI)), 12);
    expect(moments('gelu').second).toBeCloseTo(1 / 3 + 1 / (2 * Math.PI * Math.sqrt(3)), 12);
    expect(moments('leaky-relu', 0.2).mean).toBeCloseTo(0.8 / root, 12);
    expect(moments('squared-relu').slopeMean).toBeCloseTo(2 / root, 12);
    expect(moments('squared-relu').chi).toBeCloseTo(4 / 3, 12);
    expect(moments('squareplus', 4).second).toBeCloseTo(1.5, 12);
    expect(moments('softplus', 1).mean + moments('log-sigmoid').mean).toBeCloseTo(0, 12);
  });

  test('have the fixed point of SELU: mean 0, second moment 1', () => {
    expect(moments('selu').mean).toBeCloseTo(0, 14);
    expect(moments('selu').second).toBeCloseTo(1, 14);
  });

  test("tie a function to its own slope, as Stein's lemma says of E z·f(z) = E f′(z)", () => {
    // E SiLU = E z·σ(z) = E σ′(z); E tanhshrink′ = 1 − E tanh′.
    expect(moments('swish').mean).toBeCloseTo(moments('sigmoid').slopeMean, 12);
    expect(moments('tanhshrink').slopeMean).toBeCloseTo(1 - moments('tanh').slopeMean, 12);
  });

  test('of the hard swish and the shrinkages do not blur their kinks', () => {
    // P(|z| > ½) by the error function, to 16 digits.
    expect(moments('hardshrink').slopeSecond).toBeCloseTo(0.6170750774519738, 13);
    expect(moments('softshrink').slopeMean).toBeCloseTo(0.6170750774519738, 13);
    expect(moments('hard-tanh').slopeMean).toBeCloseTo(0.6826894921370859, 13);
  });

  test('approach those of ReLU as Swish sharpens', () => {
    expect(moments('swish', 100).second).toBeCloseTo(0.5, 5);
    expect(moments('softplus', 100).mean).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 3);
  });

  test('refuse a parameter out of bounds', () => {
    expect(() => moments('swish', -1)).toThrow(RangeError);
    expect(() => moments('relu', 1)).toThrow(RangeError);
  });
});
