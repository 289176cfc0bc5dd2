import { describe, expect, test } from 'vitest';
import { moons } from '../datasets.ts';
import { maxout } from '../vectors/maxout.ts';
import { activationIds, activations, type ActivationId } from '../activations/index.ts';
import { backward, propagate } from './backward.ts';
import { createNetwork } from './create.ts';
import { forward, outputs } from './dense.ts';
import { createOptimiser } from './optimise.ts';
import { trainStep } from './train.ts';
import type { NetworkOptions } from './types.ts';

describe('a network', () => {
  test('computes every layer with its own function', () => {
    const network = createNetwork({
      inputs: 1,
      layers: [{ units: 1, activation: 'relu' }, { units: 1, activation: 'tanh' }, { units: 1 }],
      initialise: { weights: 'zero' },
    });
    for (const { weights, biases } of network.layers) {
      weights.fill(2);
      biases.fill(0.5);
    }
    forward(network, [1, -1], 2);
    expect([...outputs(network)]).toEqual([2 * Math.tanh(5.5) + 0.5, 2 * Math.tanh(0.5) + 0.5]);
  });

  test.each(['tanh', 'sigmoid'] as const)(
    'of %s has the slopes of the function itself, with a skip or without',
    (activation) => {
      const { derivative } = activations[activation];
      const inputs = [-800, -30, -3, -1.2, -0.4, 0, 1e-9, 0.7, 1.5, 2.2, 2.3, 6, 19, 37, 750];
      for (const skip of [false, true]) {
        const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation, skip }] });
        const layer = network.layers[0]!;
        layer.weights[0] = 1;
        forward(network, inputs, inputs.length);
        layer.upstream.fill(1);
        propagate(network);
        inputs.forEach((x, row) =>
          expect(Math.abs(layer.delta[row]! - derivative(x))).toBeLessThanOrEqual(4e-15 * derivative(x)),
        );
      }
    },
  );

  test('has no finite loss where one piece of a maxout unit has diverged, whichever it is', () => {
    for (const piece of [0, 1, 2]) {
      const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation: 'maxout', pieces: 3 }] });
      network.layers[0]!.weights[piece] = NaN;
      forward(network, [1], 1);
      expect(backward(network, [0])).toBeNaN();
    }
  });

  test('with a maxout layer computes what the unit alone computes', () => {
    const network = createNetwork({ inputs: 2, layers: [{ units: 3, activation: 'maxout', pieces: 4 }] });
    const { weights, biases } = network.layers[0]!;
    const input = [0.3, -1.2];
    forward(network, input, 1);
    outputs(network).forEach((value, unit) => {
      const pieces = Array.from({ length: 4 }, (_, piece) => {
        const row = unit * 4 + piece;
        return { weights: weights.subarray(2 * row, 2 * row + 2), bias: biases[row]! };
      });
      expect(value).toBeCloseTo(maxout(pieces, input).value, 15);
    });
  });

  test('runs the same from the same seed, to the last bit', () => {
    const run = () => {
      const network = createNetwork({
        inputs: 2,
        layers: [{ units: 8, activation: 'prelu' }, { units: 1 }],
        loss: 'bce',
        initialise: { weights: 'he', seed: 7 },
      });
      const optimiser = createOptimiser(network, { name: 'adam', rate: 0.01 });
      const data = moons();
      for (let step = 0; step < 20; step += 1) trainStep(network, optimiser, data);
      return network.parameters;
    };
    expect(run()).toEqual(run());
  });

  test('gives the same numbers whatever it was reserved or used for before', () => {
    const make = (rows: number) =>
      createNetwork({ inputs: 2, layers: [{ units: 5, activation: 'gelu', norm: true }, { units: 2 }], rows });
    const large = make(50);
    forward(large, new Float64Array(100).fill(3), 50);
    const small = make(1);
    for (const network of [large, small]) {
      forward(network, [1, 2, 3, 4, 5, 6], 3);
      backward(network, [1, 0, 0, 1, 1, 1]);
    }
    expect(outputs(large)).toEqual(outputs(small));
    expect(large.gradients).toEqual(small.gradients);
  });

  test('learns PReLU’s α unless told not to, and no other function’s parameter unless told to', () => {
    const learned = (activation: ActivationId) =>
      createNetwork({ inputs: 1, layers: [{ units: 2, activation }] }).layers[0]!.shapeGradient.length;
    expect(activationIds.filter((id) => learned(id) > 0)).toEqual(['prelu']);
  });

  test('keeps its buffers while it learns', () => {
    const network = createNetwork({ inputs: 2, layers: [{ units: 8, activation: 'relu' }, { units: 1 }], loss: 'bce' });
    const optimiser = createOptimiser(network, { name: 'adam', rate: 0.01 });
    const data = moons();
    trainStep(network, optimiser, data);
    const buffers = network.layers.flatMap(({ z, a, delta, upstream }) => [z, a, delta, upstream]);
    for (let step = 0; step < 5; step += 1) trainStep(network, optimiser, data);
    const after = network.layers.flatMap(({ z, a, delta, upstream }) => [z, a, delta, upstream]);
    after.forEach((buffer, index) => expect(buffer).toBe(buffers[index]));
  });

  const layers = [{ units: 2 }];
  test.each<[NetworkOptions, RegExp]>([
    [{ inputs: 0, layers }, /inputs must be a whole number of at least 1/],
    [{ inputs: 1, layers: [] }, /layers must be an array of at least one layer/],
    [{ inputs: 1, layers: [{ units: 1.5 }] }, /layers\[0\]\.units must be a whole number/],
    [
      { inputs: 1, layers: [{ units: 2, activation: 'rlu' as never }] },
      /layers\[0\]\.activation must be 'maxout'.*'rlu'/,
    ],
    [{ inputs: 1, layers: [{ units: 2, skip: true }] }, /layers\[0\]\.skip needs as many units as inputs/],
    [{ inputs: 1, layers: [{ units: 2, activation: 'relu', parameter: 1 }] }, /the function has no parameter/],
    [{ inputs: 1, layers: [{ units: 2, activation: 'elu', parameter: NaN }] }, /α .*must be a number/],
    [
      { inputs: 1, layers: [{ units: 2, activation: 'prelu', learn: 'unit' as never }] },
      /learn must be one of none, layer, channel/,
    ],
    [{ inputs: 1, layers: [{ units: 2, pieces: 3 }] }, /pieces must be left out unless/],
    [{ inputs: 1, layers, loss: 'hinge' as never }, /loss must be one of mse, bce, cross-entropy, but is 'hinge'/],
    [{ inputs: 1, layers, initialise: { weights: 'glorot' as never } }, /weights must be one of xavier, he.*'glorot'/],
    [{ inputs: 1, layers, initialise: { gain: -1 } }, /initialise\.gain must be a finite number above 0/],
    [{ inputs: 1, layers, initialise: { bias: NaN } }, /initialise\.bias must be a finite number/],
    [{ inputs: 1, layers: [{ units: 1, activation: 'maxout' }], initialise: { weights: 'own' } }, /'own' for a maxout/],
  ])('refuses %j', (options, message) => {
    expect(() => createNetwork(options)).toThrow(message);
  });

  test('refuses examples and targets of the wrong size', () => {
    const network = createNetwork({ inputs: 2, layers: [{ units: 2 }], loss: 'cross-entropy' });
    expect(() => forward(network, [1, 2, 3], 2)).toThrow(/inputs must have 2 × 2 entries, but there are 3/);
    expect(() => forward(network, undefined as never, 2)).toThrow(TypeError);
    expect(() => forward(network, [1, 2], 0)).toThrow(/rows must be a whole number of at least 1/);
    forward(network, [1, 2, 3, 4], 2);
    expect(() => backward(network, null as never)).toThrow(/targets must be an array of numbers/);
    expect(() => backward(network, [1])).toThrow(/targets must have 2 × 2 entries, but there are 1/);
    expect(() => backward(network, [0, 2])).toThrow(/targets\[1\] must be a class from 0 to 1, but is 2/);
  });
});
