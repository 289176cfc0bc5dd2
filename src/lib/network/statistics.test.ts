import { describe, expect, test } from 'vitest';
import { readTorch } from '../../../tests/support/torch.ts';
import { hiddenLayer, torchNetwork } from '../../../tests/support/torch-network.ts';
import { backward } from './backward.ts';
import { createNetwork } from './create.ts';
import { forward } from './dense.ts';
import { createOptimiser, update } from './optimise.ts';
import { accuracy, norm, statistics } from './statistics.ts';
import type { Network } from './types.ts';

const golden = readTorch('dead_relu.json');
const [X, y]: [number[], number[]] = [golden.X.flat(), golden.y.flat()];
const make = (activation: string) => torchNetwork(golden.layers, golden.weights, hiddenLayer(activation), 'mse');
const hidden = (network: Network) => statistics(network).slice(0, -1);

/** Units that are never positive, which is how PyTorch's files count for leaky ReLU too. */
const neverPositive = (network: Network) =>
  hidden(network).map(({ units }) => units.filter(({ positive }) => positive === 0).length);

describe('dead units', () => {
  test.each<any>(golden.initial_bias_scenario)(
    'are counted as PyTorch counts them: $activation, bias $bias_shift',
    (scenario) => {
      const network = make(scenario.activation);
      for (const { biases } of network.layers.slice(0, -1))
        biases.forEach((bias, k) => (biases[k] = bias + scenario.bias_shift));
      forward(network, X, golden.X.length);
      expect(backward(network, y)).toBeCloseTo(scenario.loss_mse, 12);
      expect(neverPositive(network)).toEqual(scenario.dead_units_per_layer);
      const dead = hidden(network).map(({ dead, units }) => Math.round(dead * units.length));
      expect(dead).toEqual(scenario.activation === 'relu' ? scenario.dead_units_per_layer : [0, 0, 0]);
      statistics(network).forEach(({ weightGradientNorm }, layer) =>
        expect(weightGradientNorm).toBeCloseTo(scenario.grad_norm_W[layer], 11),
      );
    },
  );

  test.each<any>(golden.learning_rate_scenario)(
    'die step by step as they do in PyTorch: $activation, rate $lr',
    (scenario) => {
      const network = make(scenario.activation);
      const optimiser = createOptimiser(network, { name: 'sgd', rate: scenario.lr });
      for (let step = 0; step < scenario.steps_kept; step += 1) {
        forward(network, X, golden.X.length);
        expect(backward(network, y) / scenario.loss_curve[step], `step ${step}`).toBeCloseTo(1, 6);
        expect(neverPositive(network), `step ${step}`).toEqual(scenario.dead_units_per_layer[step]);
        update(network, optimiser);
      }
    },
  );
});

/** One unit with the function, weight 1 and bias 0, on the given examples. */
function unit(activation: any, inputs: number[]) {
  const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation }] });
  network.layers[0]!.weights[0] = 1;
  forward(network, inputs, inputs.length);
  backward(network, inputs);
  return statistics(network)[0]!;
}

describe('a unit', () => {
  test('that is off on some examples is inactive there, not dead', () => {
    const { inactive, dead, units } = unit('relu', [-2, -1, 0, 3]);
    expect({ inactive, dead }).toEqual({ inactive: 0.75, dead: 0 });
    expect(units).toEqual([{ dead: false, active: 0.25, positive: 0.25, saturated: 0.75 }]);
  });

  test('that is off on all examples is dead if it is a ReLU and not if it leaks', () => {
    expect(unit('relu', [-2, -1]).dead).toBe(1);
    expect(unit('leaky-relu', [-2, -1]).dead).toBe(0);
    expect(unit('sigmoid', [-20, -30])).toMatchObject({ dead: 0, saturated: 1 });
  });

  test('of the sigmoid is saturated from |z| = 4.36 on, where the slope is below 5 % of a quarter', () => {
    expect(unit('sigmoid', [-4.35, 4.35]).saturated).toBe(0);
    expect(unit('sigmoid', [-4.37, 4.37]).saturated).toBe(1);
  });

  test('of a maxout layer has dead pieces where they never win', () => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation: 'maxout', pieces: 3 }] });
    network.layers[0]!.weights.set([1, -1, 0]);
    network.layers[0]!.biases.set([0, 0, -1]);
    forward(network, [-2, 0, 2], 3);
    const [layer] = statistics(network);
    expect(layer!.dead).toBeCloseTo(1 / 3, 15);
    expect(layer!.units[0]!.dead).toBe(true);
  });
});

describe('a layer', () => {
  test('has the mean, variance and root mean square of its outputs', () => {
    const { mean, variance, rms } = unit('identity', [1, 2, 3, 6]);
    expect([mean, variance]).toEqual([3, 3.5]);
    expect(rms).toBeCloseTo(Math.sqrt(12.5), 15);
  });

  test('has a gradient norm that survives where its square underflows', () => {
    expect(norm(Float64Array.of(3e-200, -4e-200))).toBeCloseTo(5e-200, 210);
    expect(norm(Float64Array.of(3e-200, -4e-200))).toBeGreaterThan(4.9e-200);
    expect(norm(new Float64Array(3))).toBe(0);
  });
});

test('accuracy is the share of right classes, by sign or by the largest output', () => {
  const binary = createNetwork({ inputs: 1, layers: [{ units: 1 }], loss: 'bce' });
  binary.layers[0]!.weights[0] = 1;
  forward(binary, [-1, 2, 3, -4], 4);
  expect(accuracy(binary, [0, 1, 0, 0])).toBe(0.75);
  const three = createNetwork({
    inputs: 3,
    layers: [{ units: 3 }],
    loss: 'cross-entropy',
    initialise: { weights: 'zero' },
  });
  for (const index of [0, 4, 8]) three.layers[0]!.weights[index] = 1;
  forward(three, [1, 0, 0, 0, 5, 2, 1, 2, 3], 3);
  expect(accuracy(three, [0, 1, 1])).toBeCloseTo(2 / 3, 15);
});

test.each([
  ['swish', -0.5],
  ['prelu', 3],
  ['prelu', NaN],
] as const)('are made of %s too when its parameter has learned its way to %d', (activation, learned) => {
  const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation, learn: 'layer' }] });
  network.layers[0]!.weights[0] = 1;
  network.layers[0]!.shape[0] = learned;
  forward(network, [-1, 2], 2);
  backward(network, [0, 0]);
  const share = Number.isNaN(learned) ? NaN : 0;
  expect(statistics(network)[0]).toMatchObject({ saturated: share, inactive: share, dead: 0 });
});
