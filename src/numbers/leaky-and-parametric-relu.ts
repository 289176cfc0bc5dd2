import { maths as elu } from '../lib/activations/functions/elu.ts';
import { maths as leaky } from '../lib/activations/functions/leaky-relu.ts';
import { gaussianMoments } from '../lib/activations/moments.ts';
import { maths as prelu } from '../lib/activations/functions/prelu.ts';
import { maths as relu } from '../lib/activations/functions/relu.ts';
import { maths as selu } from '../lib/activations/functions/selu.ts';
import { maths as softplus } from '../lib/activations/functions/softplus.ts';
import type { Activation } from '../lib/activations/types.ts';
import { linspace } from '../lib/numerics/numeric.ts';
import { teachNeuron } from '../lib/experiments/one-neuron.ts';
import type { Numbers } from './registry.ts';

const points = linspace(-1, 1, 41);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value) / values.length;

/** The first light of Figure 8a's neuron: 41 points in [−1, 1], target max(0, x), w = 1; never is infinity. */
export function light(activation: Activation, b: number, parameter?: number, rate = 0.1): number {
  const { firstLight } = teachNeuron(activation, {
    xs: points,
    targets: points.map((x) => Math.max(x, 0)),
    w: 1,
    b,
    ...(parameter !== undefined && { parameter }),
    rate,
    steps: 5000,
    learns: 'weights',
    keep: [],
  });
  return firstLight ?? Infinity;
}

const racers: Readonly<Record<string, [Activation, number?]>> = {
  '0.01': [leaky, 0.01],
  '0.1': [leaky, 0.1],
  '0.2': [leaky, 0.2],
  '0.25': [leaky, 0.25],
  '0.3': [leaky, 0.3],
  elu: [elu],
  selu: [selu],
  softplus: [softplus],
};

/** The mean over the points of what the unit answers less its target, before the first step from b = −2. */
const firstError = (slope: number): number => mean(points.map((x) => leaky.value(x - 2, slope) - Math.max(x, 0)));

/** The table of first lights: light-<start below 0>-<function>. */
const lights: Numbers = Object.fromEntries(
  [1.5, 2, 3, 5].flatMap((depth) =>
    Object.entries(racers).map(([name, [activation, parameter]]): [string, () => number] => [
      `light-${depth}-${name}`,
      () => light(activation, -depth, parameter),
    ]),
  ),
);

/** The α that the unit of Figure 8b has learned after 300 steps at rate 0.05, from 0.25. */
function learned(target: (x: number) => number): number {
  const xs = linspace(-2, 2, 81);
  const { moments } = teachNeuron(prelu, {
    xs,
    targets: xs.map(target),
    w: 1,
    b: 0,
    parameter: 0.25,
    rate: 0.05,
    steps: 300,
    learns: 'parameter',
    keep: [300],
  });
  return moments[0]!.parameter;
}

const zs = [-2, 1, -1];
const deltas = [0.5, 1, -0.25];
const slopeOfAlpha = () => zs.reduce((sum, z, index) => sum + deltas[index]! * prelu.parameterDerivative(z), 0);
const oneStep = (gradient: number): number => 0.25 - 0.1 * gradient;

/** What the wrong answers of the exercise take for the gradient: the sum without z, and the sum over positive z too. */
const summed = () => deltas.reduce((sum, delta) => sum + delta, 0);
const overAll = () => zs.reduce((sum, z, index) => sum + deltas[index]! * z, 0);

export const numbers: Numbers = {
  'faint-2': () => light(leaky, -2, 0.01),
  'tenth-2': () => light(leaky, -2, 0.1),
  'elu-2': () => light(elu, -2),
  'tenth-5': () => light(leaky, -5, 0.1),
  'elu-5': () => light(elu, -5),
  'faint-by-tenth': () => light(leaky, -2, 0.01) / light(leaky, -2, 0.1),
  'mean-target': () => mean(points.map((x) => Math.max(x, 0))),
  'error-tenth': () => firstError(0.1),
  'error-faint': () => firstError(0.01),
  'relu-slope': () => relu.derivative(-2),
  'elu-slope-near': () => elu.derivative(-1),
  'elu-slope-far': () => elu.derivative(-4),
  ...lights,
  'faint-value': () => leaky.value(-3, 0.01),
  'five-off': () => leaky.derivative(-1, 0.01) ** 5,
  'five-off-fifth': () => leaky.derivative(-1, 0.2) ** 5,
  'learned-abs': () => Math.round(learned(Math.abs) * 1000) / 1000,
  'learned-tanh': () => learned(Math.tanh),
  'learned-square': () => learned((x) => (x * x) / 2),
  'learned-elu': () => learned((x) => elu.value(x)),
  'gain-relu': () => gaussianMoments(relu).gain,
  'gain-fifth': () => gaussianMoments(leaky, 0.2).gain,
  'gain-fifth-unsquared': () => Math.sqrt(2 / (1 + 0.2)),
  'alpha-gradient': slopeOfAlpha,
  'alpha-next': () => oneStep(slopeOfAlpha()),
  'alpha-uphill': () => oneStep(-slopeOfAlpha()),
  'alpha-summed': summed,
  'alpha-summed-next': () => oneStep(summed()),
  'alpha-all': overAll,
  'alpha-all-next': () => oneStep(overAll()),
  'rrelu-paper': () => 1 / ((3 + 8) / 2),
  'rrelu-mean': () => (1 / 8 + 1 / 3) / 2,
  'keras-slopes': () => 8 * 8 * 3,
};
