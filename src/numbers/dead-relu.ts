import { diesBy } from '../lib/experiments/born-dead.ts';
import { LAB_UNITS } from '../lib/experiments/dead-units.ts';
import { model as halfSpace, controls as ofHalfSpace } from '../components/widgets/half-space/model.ts';
import { readState } from '../components/widgets/kit/controls.ts';
import { experiment, type Experiment } from './chance/experiment.ts';
import { countOf, inRun, meanOf, medianOf, seedsOf, totalOf } from './chance/numbers.ts';
import { storedExperiment, type Measurement } from './chance/store.ts';
import measured from './dead-relu/measured.json' with { type: 'json' };
import { bornDeadNets, measurements, type Followed, type Measured } from './dead-relu/measurements.ts';
import { heated, reluUnderSgd, settings, type SettingName } from './dead-relu/settings.ts';
import type { Numbers } from './registry.ts';

const runsOf = <Result extends Measured>(name: SettingName): Experiment<Result> =>
  storedExperiment(measurements[name] as unknown as Measurement<Result>, () => measured[name]);

const names = Object.keys(settings) as SettingName[];

/** What was measured of each setting. */
export const runs = Object.fromEntries(names.map((name) => [name, runsOf<Measured>(name)])) as Record<SettingName, Experiment<Measured>>; // prettier-ignore

/** The runs at two rates, in which units that were born dead are followed. */
export const followed = { 'rate-3': runsOf<Followed>('rate-3'), 'rate-5': runsOf<Followed>('rate-5') };

const POINTS = 200;
/** More than 95 % of the points are named right at the end. */
const good = ({ right }: Measured): boolean => right > 0.95 * POINTS;
/** Share of a layer's units that are dead at the end. */
const dead = (layer: 1 | 2) => (run: Measured) => (layer === 1 ? run.dead1 : run.dead2) / LAB_UNITS;

const tables = Object.fromEntries(
  heated.flatMap((name) => [
    ...([1, 2] as const).flatMap((layer) => Object.entries(meanOf(`${name}-layer-${layer}`, runs[name], dead(layer)))),
    [`${name}-good`, countOf(runs[name], good)] as const,
  ]),
);

export const racers = ['relu', 'leaky', 'leaky02', 'elu', 'swish', 'gelu'] as const;
const race = Object.fromEntries(
  racers.flatMap((name) => [
    [`${name}-good`, countOf(runs[`${name}-bias-2`], good)] as const,
    ...Object.entries(medianOf(`${name}-step`, runs[`${name}-bias-2`], ({ learnedAt }) => learnedAt ?? undefined)),
    [`${name}-dark-1`, totalOf(runs[`${name}-bias-2`], ({ ever1 }) => ever1)] as const,
    [`${name}-back-1`, totalOf(runs[`${name}-bias-2`], ({ back1 }) => back1)] as const,
  ]),
);

/** Whether a racer is the first of all to pass 95 % from bias −2. */
const first = (racer: (typeof racers)[number]) =>
  experiment(runs['relu-bias-2'].seeds.length, (seed) => {
    const steps = (name: (typeof racers)[number]) => runs[`${name}-bias-2`].outcome(seed).learnedAt ?? Infinity;
    return racers.every((other) => other === racer || steps(other) > steps(racer));
  });

/** What layer 1 saw in all settings of plain ReLU and plain gradient descent together, seed by seed. */
const everywhere = experiment(runs['batch-16-rate-3'].seeds.length, (seed) => {
  const all = reluUnderSgd.map((name) => runs[name].outcome(seed));
  const sum = (of: (run: Measured) => number) => all.reduce((total, run) => total + of(run), 0);
  return { died: sum(({ ever1, born1 }) => ever1 - born1), back: sum(({ back1 }) => back1) };
});

/** At rate 5: the run that Figure 7b opens with, and one with two units of layer 2 alive that names all points right. */
const [SHOWN_SEED, PERFECT_SEED] = [3, 1];
const shown = (read: (run: Measured) => number) => inRun(runs['rate-5'], SHOWN_SEED, read);

const half = (text: Record<string, string>) => halfSpace(readState(ofHalfSpace, (name) => text[name]));
const netsOf = (width: 2 | 3 | 5 | 10) =>
  storedExperiment(bornDeadNets[`born-${width}`], () => measured[`born-${width}`]);

/** Of 1000 nets as those of Figure 7c, those that are dead behind layer `depth`. */
const born = (name: string, width: 2 | 3 | 5 | 10, depth: 5 | 10 | 50): Numbers =>
  meanOf(name, netsOf(width), (nets) => nets[`by${depth}`]);

/** Of a rate's units of layer 2 that were alive at the start, those that died, and those of them that came back. */
const layerTwo = (rate: 'rate-3' | 'rate-5'): Numbers => ({
  [`${rate}-died-2`]: totalOf(followed[rate], ({ ever2, born2 }) => ever2 - born2),
  [`${rate}-revived-2`]: totalOf(followed[rate], ({ back2, bornBack2 }) => back2 - bornBack2),
});

export const numbers: Numbers = {
  ...tables,
  seeds: seedsOf(runs['rate-1']),
  'race-seeds': seedsOf(runs['relu-bias-2']),
  settings: () => reluUnderSgd.length,
  'shown-dead-1': shown(({ dead1 }) => dead1),
  'shown-dead-2': shown(({ dead2 }) => dead2),
  ...meanOf('born-layer-2', runs['rate-0.1'], ({ born2 }) => born2 / LAB_UNITS),
  'deaths-1': totalOf(everywhere, ({ died }) => died),
  'revived-1': totalOf(everywhere, ({ back }) => back),
  ...layerTwo('rate-3'),
  ...layerTwo('rate-5'),
  'adam-died-1': totalOf(runs['adam-0.1'], ({ ever1, born1 }) => ever1 - born1),
  'adam-revived-1': totalOf(runs['adam-0.1'], ({ back1 }) => back1),
  'momentum-died-1': totalOf(runs['momentum-1'], ({ ever1, born1 }) => ever1 - born1),
  'momentum-revived-1': totalOf(runs['momentum-1'], ({ back1 }) => back1),
  'batch-3-died-1': totalOf(runs['batch-16-rate-3'], ({ ever1, born1 }) => ever1 - born1),
  ...meanOf('buried-born-1', runs['relu-bias-2'], ({ born1 }) => born1 / LAB_UNITS),
  ...meanOf('adam-0.01-layer-2', runs['adam-0.01'], dead(2)),
  ...meanOf('adam-0.1-layer-2', runs['adam-0.1'], dead(2)),
  ...meanOf('adam-1-layer-2', runs['adam-1'], dead(2)),
  ...race,
  'relu-deep-good': countOf(runs['relu-bias-3'], good),
  'leaky-deep-good': countOf(runs['leaky-bias-3'], good),
  'leaky02-deep-good': countOf(runs['leaky02-bias-3'], good),
  'faint-good': countOf(runs['leaky001-slow-bias-2'], good),
  'elu-first': countOf(first('elu'), (is) => is),
  'leaky-hot-diverged': countOf(runs['leaky-rate-5'], ({ diverged }) => diverged !== null),
  'perfect-dead': inRun(runs['rate-5'], PERFECT_SEED, ({ dead2 }) => dead2),
  ...Object.fromEntries(
    (['3', '5', '10'] as const).map((rate) => [
      `rate-${rate}-silent`,
      countOf(runs[`rate-${rate}`], ({ dead2 }) => dead2 === LAB_UNITS),
    ]),
  ),
  'half-before': () => half({}).readingBefore.on,
  'half-careful': () => half({}).reading.on,
  'half-too-far': () => half({ rate: '10' }).reading.on,
  ...born('born-2-5', 2, 5),
  ...born('born-2-10', 2, 10),
  ...born('born-3-10', 3, 10),
  ...born('born-5-10', 5, 10),
  ...born('born-5-50', 5, 50),
  ...born('born-10-10', 10, 10),
  'born-seeds': seedsOf(netsOf(2)),
  'law-2-10': () => diesBy(2, 10),
  'law-5-10': () => diesBy(5, 10),
  'law-10-10': () => diesBy(10, 10),
  'all-off-2': () => 2 ** -2,
  'all-off-5': () => 2 ** -5,
  'ten-times-off-5': () => 10 * 2 ** -5,
  'all-off-10': () => 2 ** -10,
  'all-off-16': () => 2 ** -16,
};
