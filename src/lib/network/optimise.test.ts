import { describe, expect, test } from 'vitest';
import { createNetwork } from './create.ts';
import { createOptimiser, update } from './optimise.ts';

describe('an optimiser', () => {
  test('decays weights and biases but not a learned slope', () => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation: 'prelu' }], initialise: { bias: 1 } });
    const [weight] = network.parameters;
    network.gradients.fill(0);
    update(network, createOptimiser(network, { name: 'sgd', rate: 0.5, weightDecay: 0.1 }));
    expect(network.parameters[0]).toBeCloseTo(0.95 * weight!, 15);
    expect(network.parameters[1]).toBeCloseTo(0.95, 15);
    expect(network.layers[0]!.shape[0]).toBe(0.25);
  });

  test.each([
    [{ name: 'rmsprop', rate: 1 }, /name must be one of sgd, momentum, adam, but is 'rmsprop'/],
    [{ name: 'sgd', rate: 0 }, /rate must be a finite number above 0/],
    [{ name: 'momentum', rate: 1, momentum: 1 }, /momentum must be a number in \[0, 1\)/],
    [{ name: 'adam', rate: 1, betas: [0.9, 2] }, /betas\[1\] must be a number in \[0, 1\)/],
    [{ name: 'sgd', rate: 1, weightDecay: -1 }, /weightDecay must be a finite number of at least 0/],
  ])('refuses %j', (options, message) => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 1 }] });
    expect(() => createOptimiser(network, options as never)).toThrow(message);
  });
});
