import { describe, expect, it } from 'vitest';
import { activations, type ActivationId } from '../activations/index.ts';
import { cutPaths, medianPath } from './random-path.ts';
import { mulberry32, normal } from '../numerics/random.ts';

const { sigmoid, tanh, softsign, relu, elu, gelu, 'leaky-relu': leaky } = activations;

/** The median of |f′(z₁)·…·f′(z_depth)| over `count` chains, by chance. */
function sampled(id: ActivationId, depth: number, count: number): number {
  const next = normal(mulberry32(7));
  const { derivative } = activations[id];
  const slopes = () => Array.from({ length: depth }, () => Math.abs(derivative(next())));
  const product = () => slopes().reduce((a, b) => a * b);
  return Float64Array.from({ length: count }, product).sort()[count >> 1]!;
}

describe('the median path', () => {
  it('through one layer has the slope that half of all z lie outside of', () => {
    const quartile = 0.6744897501960817;
    for (const even of [sigmoid, tanh, softsign]) {
      expect(medianPath(even, 1) / even.derivative(quartile)).toBeCloseTo(1, 3);
    }
  });

  it.each([
    { id: 'sigmoid', medians: [3.55e-4, 1.12e-7, 1.12e-14] },
    { id: 'tanh', medians: [3.08e-2, 7.2e-4, 4.0e-7] },
    { id: 'softsign', medians: [4.9e-3, 2.35e-5, 5.3e-10] },
    { id: 'elu', medians: [0.161, 2.2e-2, 4.0e-4] },
    { id: 'selu', medians: [0.753, 0.469, 0.186] },
    { id: 'swish', medians: [5.4e-3, 2.1e-5, 3.2e-10] },
    { id: 'gelu', medians: [4.1e-3, 1.4e-5, 1.5e-10] },
    { id: 'mish', medians: [9.8e-3, 6.9e-5, 3.4e-9] },
  ] as const)('of $id is what 200 000 chains drawn elsewhere gave, within their chance', ({ id, medians }) => {
    [5, 10, 20].forEach((depth, k) => expect(medianPath(activations[id], depth) / medians[k]!).toBeCloseTo(1, 0.8));
  });

  it('is what chains drawn here give, within their chance', () => {
    for (const [id, depth] of [
      ['tanh', 6],
      ['gelu', 4],
      ['elu', 3],
    ] as const) {
      expect(medianPath(activations[id], depth) / sampled(id, depth, 40_001)).toBeCloseTo(1, 1);
    }
  });

  it('of a straight line is 1 at any depth, and of ELU at one layer too', () => {
    expect(medianPath(activations.identity, 100)).toBeCloseTo(1, 2);
    expect(medianPath(elu, 1)).toBeCloseTo(1, 3);
    expect(medianPath(gelu, 1)).toBeCloseTo(0.5, 3);
  });

  it('of a leaky ReLU over an even number of layers takes the leak on half of them', () => {
    expect(medianPath(leaky, 10, 0.1) / 1e-5).toBeCloseTo(1, 2);
  });

  it('of a ReLU is cut', () => {
    expect([1, 5, 20].map((depth) => medianPath(relu, depth))).toEqual([0, 0, 0]);
    expect(cutPaths(relu, 5)).toBeCloseTo(31 / 32, 12);
    expect(cutPaths(tanh, 5)).toBe(0);
  });

  it('names the depths there are', () => {
    expect(() => medianPath(tanh, 0)).toThrow(/^depth must be an integer from 1 to 100, but is 0$/);
    expect(() => medianPath(tanh, 1.5)).toThrow(RangeError);
  });
});
