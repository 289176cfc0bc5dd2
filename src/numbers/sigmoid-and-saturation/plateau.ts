import { plateau as experiment, type PlateauRecord } from '../../lib/experiments/plateau.ts';
import { finish } from '../../lib/network/train.ts';
import type { Numbers } from '../registry.ts';

let record: PlateauRecord | undefined;

/** The run that Figure 3b shows, as far as the text speaks of it: to its escape. */
const run = (): PlateauRecord => (record ??= finish(experiment({ depth: 4, seed: 1, steps: 1700, every: 25 })));

/** What stands in that run at the step on which the figure's cursor rests. */
const resting = (): { loss: number; means: readonly number[]; deviations: readonly number[] } => {
  const { steps, losses, summaries } = run();
  const index = steps.indexOf(1200);
  return { loss: losses[index]!, ...summaries[index]! };
};

const mean = (layer: number) => resting().means[layer - 1]!;
const deviation = (layer: number) => resting().deviations[layer - 1]!;

/** The plateau: the run of the figure, and bounds that every seed of the test keeps. */
export const plateau = {
  guessing: () => Math.log(4),
  'resting-step': () => 1200,
  'resting-loss': () => resting().loss,
  'top-mean': () => mean(4),
  'top-deviation': () => deviation(4),
  'top-slope-share': () => 400 * (mean(4) - mean(4) ** 2 - deviation(4) ** 2),
  'third-mean': () => mean(3),
  'second-mean': () => mean(2),
  'first-mean': () => mean(1),
  'escaped-at': () => run().escapedAt!,
  'escape-earliest': () => 1200,
  'escape-latest': () => 2200,
  'three-latest': () => 400,
  'five-earliest': () => 8000,
  'five-later': () => 12_000,
  'tanh-latest': () => 100,
  'twice-earliest': () => 400,
  'twice-latest': () => 1300,
} satisfies Numbers;
