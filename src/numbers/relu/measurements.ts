import { layerRatios } from '../../lib/experiments/layer-ratios.ts';
import type { Measurement } from '../chance/store.ts';

/** What 50 layers of 64 ReLUs leave of a gradient, and how alike they make two inputs. */
export interface Stack {
  /** ‖δ₁‖ / ‖δ₅₀‖. */
  readonly ratio: number;
  /** Mean correlation of the top layer's outputs for two inputs. */
  readonly similarity: number;
}

const stack = (weights: 'he' | 'xavier'): Measurement<Stack> => ({
  seeds: 100,
  run: (seed) => {
    const { ratio, similarity } = layerRatios({ width: 64, depth: 50, activation: 'relu', initialise: { weights }, seed }); // prettier-ignore
    return { ratio, similarity };
  },
});

export const measurements = { he: stack('he'), xavier: stack('xavier') };
