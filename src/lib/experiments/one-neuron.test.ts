import { expect, test } from 'vitest';
import { maths as elu } from '../activations/functions/elu.ts';
import { maths as leaky } from '../activations/functions/leaky-relu.ts';
import { maths as prelu } from '../activations/functions/prelu.ts';
import { maths as relu } from '../activations/functions/relu.ts';
import { maths as selu } from '../activations/functions/selu.ts';
import { maths as softplus } from '../activations/functions/softplus.ts';
import type { Activation } from '../activations/types.ts';
import { linspace } from '../numerics/numeric.ts';
import { teachNeuron } from './one-neuron.ts';

const xs = linspace(-1, 1, 41);
const targets = xs.map((x) => Math.max(x, 0));

/** Steps until the neuron, started at bias b, is on somewhere. */
const light = (activation: Activation, b: number, parameter?: number) =>
  teachNeuron(activation, {
    xs,
    targets,
    w: 1,
    b,
    ...(parameter !== undefined && { parameter }),
    rate: 0.1,
    steps: 4500,
    learns: 'weights',
    keep: [],
  }).firstLight;

const table: [string, Activation, number | undefined, (number | null)[]][] = [
  ['ReLU', relu, undefined, [null, null, null, null]],
  ['leak .01', leaky, 0.01, [568, 1127, 2223, 4328]],
  ['leak .1', leaky, 0.1, [48, 91, 165, 284]],
  ['leak .2', leaky, 0.2, [21, 38, 66, 107]],
  ['leak .25', leaky, 0.25, [16, 28, 48, 77]],
  ['leak .3', leaky, 0.3, [12, 22, 37, 58]],
  ['ELU', elu, undefined, [6, 14, 45, 342]],
  ['SELU', selu, undefined, [3, 6, 19, 134]],
  ['softplus', softplus, undefined, [58, 92, 195, 1027]],
];

test.each(table)('%s brings a dark unit back after exactly so many steps', (_, activation, parameter, expected) => {
  expect([-1.5, -2, -3, -5].map((b) => light(activation, b, parameter))).toEqual(expected);
});

test('a dark ReLU gets no gradient, so nothing of it changes', () => {
  const { moments } = teachNeuron(relu, { xs, targets, w: 1, b: -2, rate: 0.1, steps: 100, learns: 'weights' });
  expect(moments).toHaveLength(101);
  expect(moments.at(-1)).toEqual({ ...moments[0], step: 100 });
});

test('PReLU learns the slope of what it is shown', () => {
  const points = linspace(-2, 2, 81);
  const learned = (target: (x: number) => number) =>
    teachNeuron(prelu, {
      xs: points,
      targets: points.map(target),
      w: 1,
      b: 0,
      parameter: 0.25,
      rate: 0.05,
      steps: 300,
      learns: 'parameter',
    }).moments.at(-1)!.parameter;
  expect(learned((x) => x)).toBeCloseTo(1, 3);
  expect(learned((x) => Math.max(x, 0))).toBeCloseTo(0, 3);
  expect(learned(Math.abs)).toBeCloseTo(-1, 3);
  expect(learned((x) => (x > 0 ? x : 0.4 * x))).toBeCloseTo(0.4, 3);
  expect(Math.abs(learned((x) => (x * x) / 2) - -0.759)).toBeLessThan(1e-3);
  expect(Math.abs(learned((x) => elu.value(x)) - 0.524)).toBeLessThan(1e-3);
  expect(Math.abs(learned(Math.tanh) - 0.608)).toBeLessThan(1e-3);
});

test('with everything learning, the same limits within 3000 steps', () => {
  const points = linspace(-2, 2, 81);
  for (const [target, limit] of [
    [(x: number) => x, 1],
    [(x: number) => Math.max(x, 0), 0],
    [Math.abs, -1],
    [(x: number) => (x > 0 ? x : 0.4 * x), 0.4],
  ] as const) {
    const { moments } = teachNeuron(prelu, { xs: points, targets: points.map(target), w: 1, b: 0, parameter: 0.25, rate: 0.05, steps: 3000, learns: 'all', keep: [3000] }); // prettier-ignore
    expect(moments[0]!.parameter).toBeCloseTo(limit, 3);
  }
});

test('examples that do not pair up are refused, and so is a parameter that is not there', () => {
  const lesson = { xs, targets: [], w: 1, b: 0, rate: 0.1, steps: 1 };
  expect(() => teachNeuron(relu, { ...lesson, learns: 'weights' })).toThrow('xs and targets');
  expect(() => teachNeuron(relu, { ...lesson, targets: xs, learns: 'all' })).toThrow('learns');
});
