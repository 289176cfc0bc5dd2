import { controls as ofFold, follow, model as fold, squareKnots } from '../components/widgets/fold-and-count/model.ts';
import { readState } from '../components/widgets/kit/controls.ts';
import { maths as gelu } from '../lib/activations/functions/gelu.ts';
import { gaussianMoments } from '../lib/activations/moments.ts';
import { maths as relu } from '../lib/activations/functions/relu.ts';
import { maths as tanh } from '../lib/activations/functions/tanh.ts';
import { medianOf, seedsOf } from './chance/numbers.ts';
import { storedExperiment } from './chance/store.ts';
import type { Numbers } from './registry.ts';
import measured from './relu/measured.json' with { type: 'json' };
import { measurements } from './relu/measurements.ts';

/** What Figure 6a reads as its root mean square error when hinges join points of x² at `knots`. */
const squareError = (knots: readonly number[]): number =>
  fold({ ...readState(ofFold, () => undefined), ...follow('square', knots) }).error!;

const he = storedExperiment(measurements.he, () => measured.he);
const xavier = storedExperiment(measurements.xavier, () => measured.xavier);

export const numbers: Numbers = {
  mean: () => gaussianMoments(relu).mean,
  second: () => gaussianMoments(relu).second,
  'slope-second': () => gaussianMoments(relu).slopeSecond,
  chi: () => gaussianMoments(relu).chi,
  gain: () => gaussianMoments(relu).gain,
  'gelu-chi': () => gaussianMoments(gelu).chi,
  'tanh-chi': () => gaussianMoments(tanh).chi,
  'per-layer': () => Math.SQRT1_2,
  'xavier-30': () => 2 ** -15,
  'xavier-30-square': () => 2 ** -30,
  'xavier-50': () => 2 ** -25,
  'pieces-abs': () => fold(readState(ofFold, () => undefined)).pieces.length,
  'square-6': () => squareError(squareKnots),
  'square-3': () => squareError([-1, -0.34, 0.34, 1]),
  seeds: seedsOf(he),
  ...medianOf('he-ratio', he, ({ ratio }) => ratio),
  ...medianOf('xavier-ratio', xavier, ({ ratio }) => ratio),
  ...medianOf('similarity', he, ({ similarity }) => similarity),
  'off-path-5': () => 1 - 0.5 ** 5,
};
