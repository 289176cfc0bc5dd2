import { plateau as experiment, type PlateauRecord } from '../../lib/experiments/plateau.ts';
import { finish } from '../../lib/network/train.ts';
import { experiment as experimentOf } from '../chance/experiment.ts';
import { countOf, inRun, medianOf, seedsOf } from '../chance/numbers.ts';
import { storedExperiment } from '../chance/store.ts';
import type { Numbers } from '../registry.ts';
import measured from './measured.json' with { type: 'json' };
import { measurements, mostSteps } from './measurements.ts';

const SHOWN_SEED = 1;
const RESTING_STEP = 1200;

/** The run that Figure 3b shows, as far as the text speaks of it: to its escape. */
const shown = experimentOf(SHOWN_SEED, (seed): PlateauRecord => finish(experiment({ depth: 4, seed, steps: 1700, every: 25 }))); // prettier-ignore

/** What stands in that run at the step on which the figure's cursor rests. */
const resting = ({ steps, losses, summaries }: PlateauRecord) => {
  const index = steps.indexOf(RESTING_STEP);
  return { loss: losses[index]!, ...summaries[index]! };
};

const mean = (layer: number) => inRun(shown, SHOWN_SEED, (record) => resting(record).means[layer - 1]!);

/** Share in percent of the sigmoid's best slope that the top layer keeps: the mean of p(1 − p), over a quarter. */
const topSlopeShare = (record: PlateauRecord): number => {
  const { means, deviations } = resting(record);
  return 400 * (means[3]! - means[3]! ** 2 - deviations[3]! ** 2);
};

const runsOf = (name: keyof typeof measurements) => storedExperiment(measurements[name], () => measured[name]);
const step = ({ escapedAt }: { escapedAt: number | null }) => escapedAt;

/** The plateau: the run of the figure, and when such runs escape. */
export const plateau = {
  guessing: () => Math.log(4),
  'resting-loss': inRun(shown, SHOWN_SEED, (record) => resting(record).loss),
  'top-mean': mean(4),
  'top-deviation': inRun(shown, SHOWN_SEED, (record) => resting(record).deviations[3]!),
  'top-slope-share': inRun(shown, SHOWN_SEED, topSlopeShare),
  'third-mean': mean(3),
  'second-mean': mean(2),
  'first-mean': mean(1),
  'escaped-at': inRun(shown, SHOWN_SEED, ({ escapedAt }) => escapedAt!),
  'plateau-seeds': seedsOf(runsOf('four')),
  ...medianOf('three-step', runsOf('three'), step),
  ...medianOf('four-step', runsOf('four'), step),
  ...medianOf('tanh-step', runsOf('tanh'), step),
  ...medianOf('twice-step', runsOf('twice'), step),
  'five-steps': () => mostSteps.five,
  'five-escaped': countOf(runsOf('five'), ({ escapedAt }) => escapedAt !== null),
} satisfies Numbers;
