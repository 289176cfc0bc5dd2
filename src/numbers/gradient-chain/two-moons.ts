import { moons } from '../../lib/datasets.ts';
import { createNetwork, training } from '../../lib/network/index.ts';
import type { InitialiseOptions, OptimiserOptions } from '../../lib/network/index.ts';
import type { Measurement } from '../chance/store.ts';

/** A run of a stack of 16 sigmoids a layer on two moons. */
export interface Learned {
  /** The first step, of every hundredth, with a loss below 0.6; null where there was none. */
  readonly escapedAt: number | null;
}

/** The loss below which such a run has left the plateau at ln 2. */
const ESCAPED = 0.6;

/** Trains with full batches until the loss is below 0.6, at most `steps` steps; the seed draws points and weights. */
function stack(depth: number, initialise: InitialiseOptions, optimiser: OptimiserOptions, steps: number) {
  return (seed: number): Learned => {
    const hidden = Array.from({ length: depth }, () => ({ units: 16, activation: 'sigmoid' as const }));
    const network = createNetwork({
      inputs: 2,
      layers: [...hidden, { units: 1 }],
      loss: 'bce',
      initialise: { ...initialise, seed },
    });
    const data = moons({ seed });
    const run = training({ network, data, optimiser, steps, every: 100, pace: 100, summarise: () => null });
    for (const { moments } of run) {
      const { step, loss } = moments.at(-1)!;
      if (loss < ESCAPED) return { escapedAt: step };
    }
    return { escapedAt: null };
  };
}

const plain: OptimiserOptions = { name: 'sgd', rate: 1 };
const adam: OptimiserOptions = { name: 'adam', rate: 0.01 };

/** The most steps that each stack is given. */
export const mostSteps = { slow: 600, fast: 3000, adam: 600, ten: 600 } as const;

/** Five layers from PyTorch's default, by plain descent at two rates and by Adam, and ten from four times Xavier's weights. */
export const twoMoons = {
  'five-slow': { seeds: 20, run: stack(5, { weights: 'pytorch' }, plain, mostSteps.slow) },
  'five-fast': { seeds: 20, run: stack(5, { weights: 'pytorch' }, { name: 'sgd', rate: 5 }, mostSteps.fast) },
  'five-adam': { seeds: 20, run: stack(5, { weights: 'pytorch' }, adam, mostSteps.adam) },
  'ten-plain': { seeds: 20, run: stack(10, { weights: 'xavier', gain: 4 }, plain, mostSteps.ten) },
} satisfies Record<string, Measurement<Learned>>;
