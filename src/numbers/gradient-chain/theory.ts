import { activations } from '../../lib/activations/index.ts';
import { gaussianMoments } from '../../lib/activations/moments.ts';
import type { Activation } from '../../lib/activations/types.ts';
import { meanField } from '../../lib/chain/mean-field.ts';
import { deviationOf, medianOf, seedsOf } from '../chance/numbers.ts';
import { storedExperiment } from '../chance/store.ts';
import type { Numbers } from '../registry.ts';
import measured from './measured.json' with { type: 'json' };
import { measurements } from './measurements.ts';
import { edgeOfSigmoid, setting } from './stacks.ts';

const { sigmoid, tanh, relu } = activations;
const { width, depth } = setting;

/** What mean-field theory makes of the gradient on its way from the last layer's z to the first one's. */
const predicted = (activation: Activation, weightScale: number): number =>
  meanField(activation, weightScale).chi ** ((depth - 1) / 2);

const isometryOf = (name: 'isometry-tanh-orthogonal' | 'isometry-tanh-gaussian' | 'isometry-relu-orthogonal') =>
  storedExperiment(measurements[name], () => measured[name]);
const fluctuationOf = (name: 'fluctuation-64' | 'fluctuation-16') =>
  storedExperiment(measurements[name], () => measured[name]);
const wide = storedExperiment(measurements['wide-tanh'], () => measured['wide-tanh']);

/** What theory says of the gradient in wide networks, and what it takes to keep all directions. */
export const theory: Numbers = {
  'chi-sigmoid-xavier': () => meanField(sigmoid, 1).chi,
  'chi-tanh-normal': () => meanField(tanh, 8).chi,
  'spread-of-z-tanh-normal': () => Math.sqrt(meanField(tanh, 8).meanSquare),
  'predicted-sigmoid-xavier': () => predicted(sigmoid, 1),
  'predicted-relu-xavier': () => predicted(relu, 1),
  'predicted-tanh-normal': () => predicted(tanh, 8),
  'sigmoid-own-per-layer': () => Math.sqrt(gaussianMoments(sigmoid).chi),
  'tanh-slope-second': () => gaussianMoments(tanh).slopeSecond,
  'tanh-variance': () => 1 / (width * gaussianMoments(tanh).slopeSecond),
  'ln-2': () => Math.LN2,
  'edge-sigmoid': edgeOfSigmoid,
  ...medianOf('isometric-tanh-orthogonal', isometryOf('isometry-tanh-orthogonal'), ({ percent }) => percent),
  ...medianOf('isometric-tanh-gaussian', isometryOf('isometry-tanh-gaussian'), ({ percent }) => percent),
  ...medianOf('isometric-relu-orthogonal', isometryOf('isometry-relu-orthogonal'), ({ percent }) => percent),
  'isometry-seeds': seedsOf(isometryOf('isometry-tanh-orthogonal')),
  ...medianOf('wide-tanh', wide, ({ ratio }) => ratio),
  'wide-seeds': seedsOf(wide),
  'wide-width': () => 256,
  'beta-64': () => depth / 64,
  'beta-16': () => depth / 16,
  'fluctuation-64': deviationOf(fluctuationOf('fluctuation-64'), ({ log }) => log),
  'fluctuation-16': deviationOf(fluctuationOf('fluctuation-16'), ({ log }) => log),
  'fluctuation-seeds': seedsOf(fluctuationOf('fluctuation-64')),
};
