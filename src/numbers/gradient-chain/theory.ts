import { activations } from '../../lib/activations/index.ts';
import { gaussianMoments } from '../../lib/activations/moments.ts';
import type { Activation } from '../../lib/activations/types.ts';
import { singularValues } from '../../lib/numerics/eigenvalues.ts';
import { meanField } from '../../lib/chain/mean-field.ts';
import { layerRatios, median } from '../../lib/experiments/layer-ratios.ts';
import { createNetwork, jacobian } from '../../lib/network/index.ts';
import type { InitialiseOptions } from '../../lib/network/index.ts';
import { bisect } from '../../lib/numerics/numeric.ts';
import { mulberry32, normal } from '../../lib/numerics/random.ts';
import type { Numbers } from '../registry.ts';
import { setting } from './layers.ts';

const { sigmoid, tanh, relu } = activations;
const { width, depth } = setting;

/** What mean-field theory makes of the gradient on its way from the last layer's z to the first one's. */
const predicted = (activation: Activation, weightScale: number): number =>
  meanField(activation, weightScale).chi ** ((depth - 1) / 2);

const isometrySeeds = 3;

/** Share in percent of the Jacobian's singular values between ½ and 2; at small inputs; median over the seeds. */
function isometric(activation: 'tanh' | 'relu', initialise: InitialiseOptions): number {
  const shares = Array.from({ length: isometrySeeds }, (_, seed) => {
    const layers = Array.from({ length: depth }, () => ({ units: width, activation }));
    const network = createNetwork({ inputs: width, layers, initialise: { ...initialise, seed: seed + 1 } });
    const draw = normal(mulberry32(seed + 100));
    const values = singularValues(
      jacobian(
        network,
        Array.from({ length: width }, () => 0.1 * draw()),
      ),
    );
    return (100 * values.filter((value) => value >= 0.5 && value <= 2).length) / width;
  });
  return median(shares);
}

/** How many times the largest of the ratios of 20 seeds exceeds the least, for a ReLU stack of some width with He's weights. */
function spread(units: number): number {
  const ratios = Array.from({ length: setting.seeds }, (_, seed) => {
    const initialise = { weights: 'he' } as const;
    return layerRatios({ width: units, depth, activation: 'relu', initialise, seed: seed + 1, rows: 8 }).ratio;
  });
  return Math.max(...ratios) / Math.min(...ratios);
}

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
  'edge-sigmoid': () => bisect((scale) => meanField(sigmoid, scale).chi - 1, 9, 11),
  'isometric-tanh-orthogonal': () => isometric('tanh', { weights: 'orthogonal' }),
  'isometric-tanh-gaussian': () => isometric('tanh', { weights: 'lecun' }),
  'isometric-relu-orthogonal': () => isometric('relu', { weights: 'orthogonal', gain: Math.SQRT2 }),
  'isometry-seeds': () => isometrySeeds,
  'beta-64': () => depth / 64,
  'beta-16': () => depth / 16,
  'spread-64': () => spread(64),
  'spread-16': () => spread(16),
};
