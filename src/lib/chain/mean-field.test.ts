import { describe, expect, it } from 'vitest';
import { activations } from '../activations/index.ts';
import { gaussianMoments } from '../activations/moments.ts';
import { meanField } from './mean-field.ts';

const { sigmoid, tanh, relu, gelu, identity } = activations;

describe('mean-field theory', () => {
  it('finds the mean square 1 at the function’s own gain, and the χ of its moments', () => {
    const { gain, chi } = gaussianMoments(tanh);
    const found = meanField(tanh, gain);
    expect(found.meanSquare).toBeCloseTo(gain ** 2 * gaussianMoments(tanh).second, 6);
    expect(found.chi).toBeCloseTo(gain ** 2 * gaussianMoments(tanh).slopeSecond, 6);
    expect(found.chi).toBeCloseTo(chi, 6);
  });

  it('puts the sigmoid’s edge of chaos near σ_w = 10.15', () => {
    expect(meanField(sigmoid, 10).chi).toBeCloseTo(0.986, 3);
    expect(meanField(sigmoid, 10.2).chi).toBeCloseTo(1.005, 3);
  });

  it('has ReLU’s χ at any size of the signal: σ_w²/2', () => {
    expect(meanField(relu, Math.SQRT2).chi).toBeCloseTo(1, 9);
    expect(meanField(relu, 0.5)).toEqual({ meanSquare: 0, chi: expect.closeTo(0.125, 9) });
    expect(meanField(relu, 2)).toEqual({ meanSquare: Infinity, chi: expect.closeTo(2, 9) });
  });

  it('lets a signal die out or run away', () => {
    expect(meanField(identity, 0.9).meanSquare).toBe(0);
    expect(meanField(gelu, 1.7).meanSquare).toBe(Infinity);
    expect(meanField(gelu, 1.2).meanSquare).toBe(0);
  });

  it('asks for a scale above 0', () => {
    expect(() => meanField(tanh, 0)).toThrow(/^weightScale must be a finite number above 0/);
  });
});
