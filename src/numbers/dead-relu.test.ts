import { expect, test } from 'vitest';
import { createNetwork, forward, statistics } from '../lib/index.ts';
import { median } from '../lib/numerics/numeric.ts';
import { LAB_UNITS } from '../lib/experiments/dead-units.ts';
import { firstSeeds, nextSeeds } from './chance/experiment.ts';
import { followed, numbers, racers, runs } from './dead-relu.ts';
import type { Measured } from './dead-relu/measurements.ts';
import { reluUnderSgd, type SettingName } from './dead-relu/settings.ts';

const value = (name: string): number => numbers[name]!();
/** Every run of some settings, with the seeds of the page and with the next twenty. */
const all = (names: readonly SettingName[]): Measured[] =>
  names.flatMap((name) => [...runs[name].seeds, ...nextSeeds(runs[name])].map((seed) => runs[name].outcome(seed)));
/** The same of the page's seeds and of the next twenty apart: a sentence has to hold for either. */
const either = <Result>(name: SettingName, of: (outcomes: Measured[]) => Result): Result[] =>
  [runs[name].seeds, nextSeeds(runs[name])].map((seeds) => of(seeds.map((seed) => runs[name].outcome(seed))));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const good = (outcomes: readonly Measured[]): number => mean(outcomes.map(({ right }) => Number(right > 190)));
const racing = racers.filter((name) => name !== 'relu').map((name) => `${name}-bias-2` as const);

test('in layer 1, of hundreds of deaths under plain SGD, none is taken back', () => {
  expect(value('deaths-1')).toBeGreaterThan(300);
  for (const { ever1, dead1, back1 } of all(reluUnderSgd)) {
    expect(back1).toBe(0);
    expect(dead1).toBe(ever1);
  }
});

test('deaths are units that were alive before the first step, each counted once in a run', () => {
  for (const { born1, ever1, born2, ever2 } of all(reluUnderSgd)) {
    expect(ever1).toBeLessThanOrEqual(LAB_UNITS);
    expect(born1).toBeLessThanOrEqual(ever1);
    expect(born2).toBeLessThanOrEqual(ever2);
  }
  const died = (name: SettingName, seed: number) => runs[name].outcome(seed).ever1 - runs[name].outcome(seed).born1;
  expect(value('deaths-1')).toBe(firstSeeds(40).flatMap((seed) => reluUnderSgd.map((name) => died(name, seed))).reduce((a, b) => a + b)); // prettier-ignore
});

test('in layer 2 about half of the units that die come back at some time at rates 3 and 5', () => {
  for (const rate of ['rate-3', 'rate-5'] as const)
    for (const seeds of [runs[rate].seeds, nextSeeds(runs[rate])]) {
      const outcomes = seeds.map((seed) => followed[rate].outcome(seed));
      const back = mean(outcomes.map(({ back2, bornBack2 }) => back2 - bornBack2));
      const share = back / mean(outcomes.map(({ ever2, born2 }) => ever2 - born2));
      expect(share).toBeGreaterThan(0.33);
      expect(share).toBeLessThan(0.67);
    }
});

test('the more heat the more dead, and at rate 10 hardly a seed learns', () => {
  for (const layer of [1, 2]) {
    const shares = [0.1, 1, 3, 5, 10].map((rate) => value(`rate-${rate}-layer-${layer}`));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }
  expect(either('rate-0.1', good)).toEqual([1, 1]);
  expect(either('rate-1', good)).toEqual([1, 1]);
  for (const share of either('rate-10', good)) expect(share).toBeLessThan(0.1);
});

test('a net whose second layer is dead as a whole guesses: half of the points right', () => {
  const silent = all(reluUnderSgd).filter(({ dead2 }) => dead2 === LAB_UNITS);
  expect(silent.length).toBeGreaterThan(100);
  for (const { right } of silent) expect(right).toBe(100);
});

test('a run names every point right with two units of layer 2 alive', () => {
  expect(runs['rate-5'].outcome(1).right).toBe(200);
  expect(LAB_UNITS - value('perfect-dead')).toBe(2);
});

test('buried at −2, each function with a slope below 0 learns with more than four of five seeds, ReLU with fewer than half', () => {
  for (const name of racing) for (const share of either(name, good)) expect(share).toBeGreaterThan(0.8);
  for (const share of either('relu-bias-2', good)) expect(share).toBeLessThan(0.5);
  for (const share of either('relu-bias-3', good)) expect(share).toBeLessThan(0.1);
});

test('of the racers ELU passes 95 % earliest in the median, and leads most races', () => {
  const step = (name: SettingName) => either(name, (outcomes) => median(outcomes.flatMap(({ learnedAt }) => learnedAt ?? []))); // prettier-ignore
  const [page, next] = step('elu-bias-2');
  for (const name of ['relu-bias-2', ...racing.filter((other) => other !== 'elu-bias-2')] as const) {
    expect(step(name)[0]).toBeGreaterThan(page!);
    expect(step(name)[1]).toBeGreaterThan(next!);
  }
  const { seeds, of } = numbers['elu-first']!.chance!;
  for (const group of [seeds, nextSeeds({ seeds })]) expect(mean(group.map((seed) => of(seed)!))).toBeGreaterThan(0.5);
});

test('a leak of 0.01 at rate 0.1 is as good as none', () =>
  expect(either('leaky001-slow-bias-2', good)).toEqual([0, 0]));

test('a deeper start buries more units, in both layers', () => {
  for (const layer of [1, 2]) {
    const shares = [1, 2, 3].map((bias) => value(`slow-bias-${bias}-layer-${layer}`));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }
});

test('of layer 1’s dark units ReLU brings none back, each of the others more than one in seven', () => {
  expect(value('relu-back-1')).toBe(0);
  const share = (outcomes: Measured[]) =>
    mean(outcomes.map(({ back1 }) => back1)) / mean(outcomes.map(({ ever1 }) => ever1));
  for (const name of racing) for (const back of either(name, share)) expect(back).toBeGreaterThan(1 / 7);
});

test('at rate 5 most leaky runs leave the finite numbers', () => {
  for (const share of either('leaky-rate-5', (outcomes) =>
    mean(outcomes.map(({ diverged }) => Number(diverged !== null))),
  ))
    expect(share).toBeGreaterThan(0.5);
});

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
