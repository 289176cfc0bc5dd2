import { activations } from '../../../lib/activations/index.ts';
import { gaussianMoments } from '../../../lib/activations/moments.ts';
import { layerRatios } from '../../../lib/experiments/layer-ratios.ts';
import type { FunctionName } from './functions.ts';

export const width = 64;
export const depth = 50;

export interface Input {
  activation: FunctionName;
  gain: number;
  seed: number;
}
export interface Result {
  /** rms(a_l) and ‖∂L/∂z_l‖ ÷ ‖∂L/∂z_50‖, layer 1 to layer 50. */
  signals: readonly number[];
  gradients: readonly number[];
  /** The gain 1/√E[f²] that keeps a second moment of 1. */
  own: number;
}

/** One real pass forward and back through 50 random layers with weights N(0, gain²/width). */
export function* run({ activation, gain, seed }: Input): Generator<{ share: number }, Result> {
  const { signals, gradients } = layerRatios({
    width,
    depth,
    activation,
    initialise: { weights: 'lecun', gain },
    seed,
  });
  const last = gradients.at(-1)!;
  return {
    signals,
    gradients: gradients.map((length) => length / last),
    own: gaussianMoments(activations[activation]).gain,
  };
}
