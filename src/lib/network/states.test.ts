import { describe, expect, test } from 'vitest';
import { backward, inputGradient } from './backward.ts';
import { createNetwork, reserve } from './create.ts';
import { forward, outputs } from './dense.ts';
import { createOptimiser, update } from './optimise.ts';
import { accuracy, pieceWins, statistics } from './statistics.ts';

const make = (loss: 'mse' | 'bce' | 'cross-entropy' = 'mse', units = 1) =>
  createNetwork({ inputs: 1, layers: [{ units }], loss });

describe('a pass that is no longer there is not answered from', () => {
  test.each([
    ['backward', (network: any) => backward(network, [1])],
    ['outputs', (network: any) => outputs(network)],
    ['statistics', (network: any) => statistics(network)],
    ['accuracy', (network: any) => accuracy(network, [1])],
    ['inputGradient', (network: any) => inputGradient(network)],
  ])('%s before the first forward pass, and after room was made anew', (_, call) => {
    const network = make();
    expect(() => call(network)).toThrow(/^network must have run forward before it/);
    forward(network, [1, 2, 3, 4], 4);
    backward(network, [1, 1, 1, 1]);
    for (const rows of [2, 8]) {
      reserve(network, rows);
      expect(() => call(network)).toThrow(/^network must have run forward before it/);
    }
  });

  test('a gradient of older examples: inputGradient refuses it, statistics have NaN for it', () => {
    const network = make();
    forward(network, [1, 2, 3, 4], 4);
    backward(network, [1, 1, 1, 1]);
    expect(statistics(network)[0]!.gradientNorm).toBeGreaterThan(0);
    forward(network, [5, 6], 2);
    expect(() => inputGradient(network)).toThrow(/^network must have run backward since its last forward pass/);
    expect(statistics(network)[0]).toMatchObject({ gradientNorm: NaN, weightGradientNorm: NaN });
    backward(network, [1, 1]);
    expect(inputGradient(network)).toHaveLength(2);
  });
});

describe('what has diverged shows it', () => {
  test.each([
    ['of three classes', make('cross-entropy', 3)],
    ['of one output', make('bce')],
  ])('the accuracy of a network %s whose weights are NaN is NaN', (_, network) => {
    network.parameters.fill(NaN);
    forward(network, [1, 2], 2);
    expect(accuracy(network, [0, 0])).toBeNaN();
  });

  test('one NaN among the examples is enough, and is no class', () => {
    const network = make('cross-entropy', 2);
    forward(network, [1, NaN], 2);
    expect(accuracy(network, [0, 0])).toBeNaN();
  });

  test('statistics of NaN have no share of saturated or inactive units', () => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 2, activation: 'tanh' }] });
    forward(network, [NaN, 1], 2);
    expect(statistics(network)[0]).toMatchObject({ saturated: NaN, inactive: NaN, mean: NaN });
  });

  test('a piece that is NaN wins, as it does in the layer', () => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation: 'maxout' }] });
    network.layers[0]!.weights.set([1, NaN]);
    forward(network, [1], 1);
    expect(outputs(network)[0]).toBeNaN();
    expect(pieceWins(network.layers[0]!, 0, 1)).toEqual([0, 1]);
  });
});

test('targets that are no class, or no probability, are refused', () => {
  const network = make('bce');
  forward(network, [1, 2], 2);
  expect(() => backward(network, [0, 2])).toThrow(/^targets\[1\] must be in \[0, 1\], but is 2/);
  expect(() => backward(network, [NaN, 1])).toThrow(/^targets\[0\] must be in \[0, 1\], but is NaN/);
  expect(() => accuracy(network, [0, 2])).toThrow(/^targets\[1\] must be a class from 0 to 1, but is 2/);
  expect(() => accuracy(network, [0.5, 0])).toThrow(/^targets\[0\] must be a class/);
});

describe('an update', () => {
  const rules = [
    { name: 'sgd', rate: 0.1 },
    { name: 'momentum', rate: 0.1 },
    { name: 'adam', rate: 0.1 },
  ] as const;

  test.each(rules)('of $name with decay leaves the gradients as backward left them', (rule) => {
    const network = make();
    network.layers[0]!.weights[0] = 1;
    forward(network, [1], 1);
    backward(network, outputs(network));
    const optimiser = createOptimiser(network, { ...rule, weightDecay: 1 });
    update(network, optimiser);
    expect([...network.gradients]).toEqual([0, 0]);
    expect(network.layers[0]!.weights[0]).toBeLessThan(1);
    expect(statistics(network)[0]!.weightGradientNorm).toBe(0);
  });

  test.each([
    [{ name: 'sgd', rate: 1, momentum: 0.9 }, /^momentum must be left out unless name is 'momentum', but it is 'sgd'/],
    [{ name: 'adam', rate: 1, momentum: 0.9 }, /^momentum must be left out unless name is 'momentum'/],
    [{ name: 'sgd', rate: 1, betas: [0.9, 0.99] }, /^betas must be left out unless name is 'adam'/],
    [{ name: 'momentum', rate: 1, epsilon: 1e-8 }, /^epsilon must be left out unless name is 'adam'/],
    [{ name: 'sgd', rate: 1, learningRate: 3 }, /^options must not have 'learningRate': the options are name, rate/],
  ])('refuses an option of another rule: %j', (options, words) => {
    expect(() => createOptimiser(make(), options as never)).toThrow(words);
  });

  test('keeps betas of its own', () => {
    const betas: [number, number] = [0.9, 0.999];
    const optimiser = createOptimiser(make(), { name: 'adam', rate: 0.1, betas });
    betas[0] = 0;
    expect(optimiser.betas).toEqual([0.9, 0.999]);
  });
});

describe('memory that a network reads and writes', () => {
  test('examples that are its own buffer of examples are read before it is written', () => {
    const [one, other] = [0, 1].map(() => createNetwork({ inputs: 2, layers: [{ units: 2 }] }));
    for (const network of [one!, other!]) forward(network, [1, 2, 3, 4], 2);
    const copy = one!.input.slice();
    forward(one!, one!.input, 2);
    forward(other!, copy, 2);
    expect(outputs(one!)).toEqual(outputs(other!));
  });

  test('targets that are the buffer for its gradient are read before it is written', () => {
    const network = createNetwork({ inputs: 1, layers: [{ units: 2 }], loss: 'cross-entropy' });
    forward(network, [1], 1);
    const { upstream } = network.layers[0]!;
    upstream.set([0.25, 0.75]);
    const loss = backward(network, upstream);
    expect(loss).toBe(backward(network, [0.25, 0.75]));
  });
});
