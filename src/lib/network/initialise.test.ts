import { describe, expect, test } from 'vitest';
import { createNetwork } from './create.ts';
import { initialise } from './initialise.ts';

const variance = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0) / values.length;

describe('weights at the start', () => {
  const make = (weights: any, more = {}) =>
    createNetwork({ inputs: 200, layers: [{ units: 100, activation: 'relu' }], initialise: { weights, ...more } })
      .layers[0]!;

  test.each([
    ['xavier', 2 / 300],
    ['he', 2 / 200],
    ['lecun', 1 / 200],
    ['own', 2 / 200],
    ['pytorch', 1 / 600],
    ['uniform', 1 / 600],
    ['normal', 1],
    ['zero', 0],
  ])('by %s have the variance %f', (scheme, expected) => {
    const measured = variance(make(scheme).weights);
    expect(Math.abs(measured - expected)).toBeLessThanOrEqual(0.05 * expected);
  });

  test('by orthogonal have rows of length 1 at right angles', () => {
    const { weights } = make('orthogonal');
    const row = (index: number) => weights.subarray(200 * index, 200 * index + 200);
    const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, index) => sum + value * b[index]!, 0);
    for (const [one, other] of [
      [0, 0],
      [0, 1],
      [40, 99],
      [99, 99],
    ] as const)
      // prettier-ignore
      expect(product(row(one), row(other))).toBeCloseTo(one === other ? 1 : 0, 14);
  });

  test('take a gain, and a standard deviation where there is one', () => {
    expect(make('he', { gain: 2 }).weights[5]).toBeCloseTo(2 * make('he').weights[5]!, 15);
    expect(make('normal', { sd: 0.01 }).weights[5]).toBeCloseTo(0.01 * make('normal').weights[5]!, 15);
  });

  test('have biases of 0, the bias asked for, or PyTorch’s U(±1/√n)', () => {
    expect(make('he').biases.every((bias) => bias === 0)).toBe(true);
    expect(make('he', { bias: -2 }).biases.every((bias) => bias === -2)).toBe(true);
    const { biases } = make('pytorch');
    expect(Math.max(...biases.map(Math.abs))).toBeLessThan(1 / Math.sqrt(200));
    expect(variance(biases) * 600).toBeCloseTo(1, 0);
  });

  test('can be drawn anew and layer by layer', () => {
    const network = createNetwork({
      inputs: 4,
      layers: [{ units: 4 }, { units: 1, initialise: { weights: 'zero', bias: 1 } }],
    });
    expect([...network.layers[1]!.weights, ...network.layers[1]!.biases]).toEqual([0, 0, 0, 0, 1]);
    const first = network.parameters.slice();
    initialise(network, { seed: 2 });
    expect(network.parameters).not.toEqual(first);
    initialise(network, { seed: 1 });
    expect(network.layers[0]!.weights).toEqual(first.subarray(0, 16));
  });
});
