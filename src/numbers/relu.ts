import { maths as gelu } from '../lib/activations/gelu.ts';
import { gaussianMoments } from '../lib/activations/moments.ts';
import { maths as relu } from '../lib/activations/relu.ts';
import { interpolate, pieces, sumOfHinges } from '../lib/hinges.ts';
import { layerRatios } from '../lib/network/layer-ratios.ts';
import { linspace, median } from '../lib/numeric.ts';
import type { Numbers } from './registry.ts';

/** Root mean square error on 201 points when `count` hinges join points of x² on [−1, 1]. */
function squareError(count: number): number {
  const { hinges, height } = interpolate((x) => x * x, linspace(-1, 1, count + 1));
  const xs = linspace(-1, 1, 201);
  return Math.sqrt(xs.reduce((sum, x) => sum + (sumOfHinges(hinges, height, x) - x * x) ** 2, 0) / xs.length);
}

/** Median over ten seeds of what a stack of 50 layers of 64 units leaves: of the signal, the gradient, or two inputs' difference. */
function stack(weights: 'he' | 'xavier' | 'pytorch', what: 'ratio' | 'similarity', depth = 50): number {
  const runs = Array.from({ length: 10 }, (_, index) => index + 1).map((seed) =>
    layerRatios({ width: 64, depth, activation: 'relu', initialise: { weights }, seed }),
  );
  return median(runs.map((run) => run[what]));
}

export const numbers: Numbers = {
  mean: () => gaussianMoments(relu).mean,
  second: () => gaussianMoments(relu).second,
  'slope-second': () => gaussianMoments(relu).slopeSecond,
  chi: () => gaussianMoments(relu).chi,
  gain: () => gaussianMoments(relu).gain,
  'gelu-chi': () => gaussianMoments(gelu).chi,
  'per-layer': () => Math.SQRT1_2,
  'xavier-30': () => 2 ** -15,
  'xavier-50': () => 2 ** -25,
  'pieces-abs': () =>
    pieces(
      [
        { at: 0, slope: 1, side: 'right' },
        { at: 0, slope: 1, side: 'left' },
      ],
      -1,
      1,
    ).length,
  'square-6': () => squareError(6),
  'square-3': () => squareError(3),
  'he-ratio': () => stack('he', 'ratio'),
  'xavier-ratio': () => stack('xavier', 'ratio'),
  similarity: () => stack('he', 'similarity'),
  'off-path-5': () => 1 - 0.5 ** 5,
};
