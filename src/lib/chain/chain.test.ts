import { describe, expect, it } from 'vitest';
import { activations, gradientChain, mulberry32, normal } from '../index.ts';

const { sigmoid, relu, tanh, prelu } = activations;

describe('the gradient chain', () => {
  it('through ten sigmoids at their steepest leaves a quarter to the tenth', () => {
    const chain = gradientChain(sigmoid, { depth: 10, weight: 1, mode: 'best' });
    expect(chain.arrives).toBe(0.25 ** 10);
    expect(chain.layers.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(chain.underflowsAt).toBeNull();
  });

  it('keeps its level where weight times slope is 1', () => {
    expect(gradientChain(sigmoid, { depth: 10, weight: 4, mode: 'fixed', z: 0 }).arrives).toBe(1);
  });

  it('hands each level on to the next gate', () => {
    const { layers } = gradientChain(tanh, { depth: 7, weight: -1.3, mode: 'random', seed: 3 });
    expect(layers[6]!.incoming).toBe(1);
    layers.forEach((gate, index) => {
      expect(gate.factor).toBe(-1.3 * gate.slope);
      expect(gate.outgoing).toBe(gate.incoming * Math.abs(gate.factor));
      if (index > 0) expect(layers[index - 1]!.incoming).toBe(gate.outgoing);
    });
  });

  it('takes its random pre-activations from the seed', () => {
    const next = normal(mulberry32(5));
    const { layers } = gradientChain(relu, { depth: 4, weight: 1, mode: 'random', seed: 5 });
    expect(layers.map(({ z }) => z)).toEqual([next(), next(), next(), next()]);
  });

  it('in recursion is the true derivative of the output by the input', () => {
    for (const skip of [false, true]) {
      const output = (start: number) =>
        gradientChain(tanh, { depth: 5, weight: 0.9, mode: 'recursion', start, skip }).layers[4]!.a;
      const { arrives } = gradientChain(tanh, { depth: 5, weight: 0.9, mode: 'recursion', start: 0.4, skip });
      expect(arrives).toBeCloseTo((output(0.4 + 1e-6) - output(0.4 - 1e-6)) / 2e-6, 8);
    }
  });

  it('with skips multiplies by one plus weight times slope', () => {
    expect(gradientChain(sigmoid, { depth: 10, weight: 1, mode: 'best', skip: true }).arrives).toBeCloseTo(
      1.25 ** 10,
      12,
    );
  });

  it('is exactly 0 in float16 after 13 and in float32 after 75 sigmoids', () => {
    const options = { depth: 80, weight: 1, mode: 'best' } as const;
    expect(gradientChain(sigmoid, { ...options, precision: 'float16' }).underflowsAt).toBe(13);
    expect(gradientChain(sigmoid, { ...options, precision: 'float32' }).underflowsAt).toBe(75);
  });

  it('passes the parameter on', () => {
    expect(gradientChain(prelu, { depth: 3, weight: 1, mode: 'fixed', z: -1, parameter: 0.5 }).arrives).toBe(0.125);
  });

  it('names the argument that is out of bounds', () => {
    const options = { depth: 3, weight: 1, mode: 'best' } as const;
    expect(() => gradientChain(relu, { ...options, depth: 0 })).toThrow(/^depth must be .* but is 0$/);
    expect(() => gradientChain(relu, { ...options, weight: NaN })).toThrow(/^weight must be/);
    expect(() => gradientChain(prelu, { ...options, parameter: NaN })).toThrow(/^α .* must be a number from -2 to 2/);
    expect(() => gradientChain(relu, { ...options, parameter: 1 })).toThrow(RangeError);
    expect(() => gradientChain(relu, { ...options, mode: 'worst' as never })).toThrow(/^mode must be/);
  });
});
