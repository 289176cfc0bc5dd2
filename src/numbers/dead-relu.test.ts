import { describe, expect, test } from 'vitest';
import { createNetwork, forward, statistics } from '../lib/index.ts';
import { LAB_UNITS } from '../lib/experiments/dead-units.ts';
import { numbers } from './dead-relu.ts';
import { measure, type Measured } from './dead-relu/measure.ts';
import measured from './dead-relu/measured.json' with { type: 'json' };
import { reluUnderSgd, seeds, settings, type SettingName } from './dead-relu/settings.ts';

const value = (name: string): number => numbers[name]!();
const all = (names: readonly SettingName[]) => names.flatMap((name): readonly Measured[] => measured[name]);

describe('the measured runs', () => {
  test('are all there', () => {
    expect(Object.keys(measured)).toEqual(Object.keys(settings));
    for (const runs of Object.values(measured)) expect(runs).toHaveLength(seeds.length);
  });

  test.each([
    ['rate-5', 3],
    ['relu-bias-2', 2],
    ['batch-16-rate-3', 4],
    ['adam-0.1', 3],
    ['leaky-rate-5', 1],
  ] as const)('are what a run of %s with seed %i gives', (name, seed) => {
    expect(measure(name, seed)).toEqual(measured[name][seed - 1]);
  });
});

test('in layer 1, of hundreds of deaths under plain SGD, none is taken back', () => {
  expect(value('deaths-1')).toBeGreaterThan(300);
  for (const { ever, dead, revived } of all(reluUnderSgd)) {
    expect(revived[0]).toBe(0);
    expect(dead[0]).toBe(ever[0]);
  }
});

test('in layer 2 about half of the dead come back at some time at rates 3 and 5', () => {
  for (const rate of [3, 5]) {
    const share = value(`rate-${rate}-revived-2`) / value(`rate-${rate}-ever-2`);
    expect(share).toBeGreaterThan(0.33);
    expect(share).toBeLessThan(0.67);
  }
});

test('the more heat the more dead, and at rate 10 hardly a seed learns', () => {
  for (const layer of [1, 2]) {
    const shares = [0.1, 1, 3, 5, 10].map((rate) => value(`rate-${rate}-layer-${layer}`));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }
  expect([0.1, 1].map((rate) => value(`rate-${rate}-good`))).toEqual([seeds.length, seeds.length]);
  expect(value('rate-10-good')).toBeLessThan(3);
});

test('a net whose second layer is dead as a whole guesses: half of the points right', () => {
  const silent = all(reluUnderSgd).filter(({ dead }) => dead[1] === LAB_UNITS);
  expect(silent.length).toBeGreaterThan(10);
  for (const { accuracy } of silent) expect(accuracy).toBe(0.5);
});

test('a run can name every point right with two units of layer 2 alive', () =>
  expect(LAB_UNITS - value('most-dead-perfect')).toBe(2));

test('buried at −2, the functions with a slope below 0 learn with nearly all seeds, ReLU with few', () => {
  expect(value('relu-good')).toBeLessThan(seeds.length / 3);
  for (const name of ['leaky', 'leaky02', 'elu', 'swish', 'gelu'])
    expect(value(`${name}-good`)).toBeGreaterThan(0.75 * seeds.length);
  expect(value('relu-deep-good')).toBe(0);
});

test('of the racers ELU passes 95 % earliest, in the median and with most seeds', () => {
  for (const name of ['relu', 'leaky', 'leaky02', 'swish', 'gelu'])
    expect(value(`${name}-step`)).toBeGreaterThan(value('elu-step'));
  expect(value('elu-first')).toBeGreaterThan(seeds.length / 2);
});

test('a leak of 0.01 at rate 0.1 is as good as none', () => expect(value('faint-good')).toBe(0));

test('a deeper start buries more units, in both layers', () => {
  for (const layer of [1, 2]) {
    const shares = [1, 2, 3].map((bias) => value(`slow-bias-${bias}-layer-${layer}`));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }
});

test('of layer 1’s dark units ReLU brings none back, each of the others more than one in five', () => {
  expect(value('relu-back-1')).toBe(0);
  for (const name of ['leaky', 'leaky02', 'elu', 'swish', 'gelu'])
    expect(value(`${name}-back-1`) / value(`${name}-dark-1`)).toBeGreaterThan(0.2);
});

test('at rate 5 most leaky runs leave the finite numbers', () =>
  expect(value('leaky-hot-diverged')).toBeGreaterThan(seeds.length / 2));

test('Adam and momentum carry some first-layer units back', () => {
  for (const name of ['adam', 'momentum']) expect(value(`${name}-revived-1`)).toBeGreaterThan(0);
});

test('width 2 with 10 layers is mostly born dead, width 10 nearly never', () => {
  expect(value('born-2-10')).toBeGreaterThan(900);
  expect(value('born-10-10')).toBeLessThan(10);
  expect(value('law-2-10')).toBeCloseTo(1 - 0.75 ** 10, 12);
});

test('exercise 1: on the square [−1, 1]², z reaches −1 with b = −3 and 0.5 with b = −1.5', () => {
  const corners = [[-1, -1], [-1, 1], [1, -1], [1, 1]] as const; // prettier-ignore
  const highest = (b: number) => Math.max(...corners.map(([x, y]) => x - y + b));
  expect([highest(-3), highest(-1.5)]).toEqual([-1, 0.5]);
});

test('exercise 2: decay of w and b by the same factor keeps the sign of every z', () => {
  const [w, b] = [[1, -1], -3] as const;
  for (const factor of [0.9, 0.1, 1e-6]) expect(factor * w[0] * 1 + factor * w[1] * -1 + factor * b).toBeLessThan(0);
});

test('exercise 4: one input dies within 10 layers of width 5 with probability 0.272', () =>
  expect(value('law-5-10')).toBeCloseTo(1 - (31 / 32) ** 10, 12));

test('exercises 3 and 5: off on 70 % is not dead, and a deeper unit comes back when its inputs change', () => {
  const network = createNetwork({ inputs: 1, layers: [{ units: 1, activation: 'relu' }, { units: 1, activation: 'relu' }] }); // prettier-ignore
  const [first, second] = network.layers;
  first!.weights.set([1]);
  second!.weights.set([1]);
  second!.biases.set([-2]);
  const deads = () => {
    forward(network, [-3, -2, -1, -0.8, -0.6, -0.4, -0.2, 0.5, 0.8, 1], 10);
    return statistics(network).map(({ units }) => [units[0]!.active, units[0]!.dead]);
  };
  expect(deads()).toEqual([[0.3, false], [0, true]]); // prettier-ignore
  first!.weights.set([3]);
  expect(deads()[1]).toEqual([0.2, false]);
});

test('the code cell: one unit of three is dead, then one of two', () => {
  const network = createNetwork({ inputs: 2, layers: [{ units: 3, activation: 'relu' }, { units: 2, activation: 'relu' }] }); // prettier-ignore
  const [first, second] = network.layers;
  first!.weights.set([1, -1, 1, 1, -1, 0]);
  first!.biases.set([-3, 0, -0.5]);
  second!.weights.set([1, 1, 1, -1, -1, -1]);
  forward(network, [-1, -1, -1, 1, 1, -1, 1, 1], 4);
  expect(statistics(network).map(({ dead }) => dead)).toEqual([1 / 3, 1 / 2]);
});
