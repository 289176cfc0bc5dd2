import { bornDead, diesBy } from '../lib/experiments/born-dead.ts';
import { LAB_UNITS } from '../lib/experiments/dead-units.ts';
import { median } from '../lib/numerics/numeric.ts';
import { finish } from '../lib/network/train.ts';
import { controls as ofBornDead } from '../components/widgets/born-dead/model.ts';
import { model as halfSpace, controls as ofHalfSpace } from '../components/widgets/half-space/model.ts';
import { readState } from '../components/widgets/kit/controls.ts';
import type { Measured } from './dead-relu/measure.ts';
import measured from './dead-relu/measured.json' with { type: 'json' };
import { reluUnderSgd, seeds, type SettingName } from './dead-relu/settings.ts';
import type { Numbers } from './registry.ts';

const runs = (name: SettingName): readonly Measured[] => measured[name];
const total = (name: SettingName, what: 'born' | 'dead' | 'ever' | 'revived', layer: 1 | 2): number =>
  runs(name).reduce((sum, run) => sum + run[what][layer - 1]!, 0);
/** Mean share of a layer's units that are dead at the end. */
const share = (name: SettingName, layer: 1 | 2): number => total(name, 'dead', layer) / (LAB_UNITS * seeds.length);
/** Seeds that name more than 95 % of the points right at the end. */
const good = (name: SettingName): number => runs(name).filter(({ accuracy }) => accuracy > 0.95).length;

const rates = ['0.1', '1', '3', '5', '10'] as const;
const table = Object.fromEntries(
  rates.flatMap((rate) => [
    [`rate-${rate}-layer-1`, () => share(`rate-${rate}`, 1)],
    [`rate-${rate}-layer-2`, () => share(`rate-${rate}`, 2)],
    [`rate-${rate}-good`, () => good(`rate-${rate}`)],
  ]),
);

const biases = ['1', '2', '3'] as const;
const buried = Object.fromEntries(
  biases.flatMap((bias) => [
    [`slow-bias-${bias}-layer-1`, () => share(`slow-bias-${bias}`, 1)],
    [`slow-bias-${bias}-layer-2`, () => share(`slow-bias-${bias}`, 2)],
    [`slow-bias-${bias}-good`, () => good(`slow-bias-${bias}`)],
  ]),
);

/** The step at which a run passed 95 %: the median over the seeds that did. */
const medianStep = (name: SettingName): number => median(runs(name).flatMap(({ learnedAt }) => learnedAt ?? []));
const racers = ['relu', 'leaky', 'leaky02', 'elu', 'swish', 'gelu'] as const;
/** The step at which a racer passed 95 % from bias −2 with a seed; never is infinity. */
const learnedBy = (name: (typeof racers)[number], seed: number): number =>
  runs(`${name}-bias-2`)[seed]!.learnedAt ?? Infinity;
const race = Object.fromEntries(
  racers.flatMap((name) => [
    [`${name}-good`, () => good(`${name}-bias-2`)],
    [`${name}-step`, () => medianStep(`${name}-bias-2`)],
    [`${name}-deep-good`, () => good(`${name}-bias-3`)],
    [`${name}-dark-1`, () => total(`${name}-bias-2`, 'ever', 1)],
    [`${name}-back-1`, () => total(`${name}-bias-2`, 'revived', 1)],
  ]),
);

/** The run that Figure 7b opens with: rate 5, seed 3. */
const shown = (): Measured => runs('rate-5')[2]!;

const half = (text: Record<string, string>) => halfSpace(readState(ofHalfSpace, (name) => text[name]));
/** Of the 1000 nets of Figure 7c, those that are dead behind layer `depth`. */
const born = (width: number, depth: number): number =>
  Math.round(1000 * finish(bornDead({ width, depth, seed: ofBornDead.seed.initial })).share);

export const numbers: Numbers = {
  ...table,
  ...buried,
  seeds: () => seeds.length,
  'shown-dead-1': () => shown().dead[0]!,
  'shown-dead-2': () => shown().dead[1]!,
  'shown-revived-2': () => shown().revived[1]!,
  'shown-accuracy': () => 100 * shown().accuracy,
  'born-layer-2': () => total('rate-0.1', 'born', 2) / (LAB_UNITS * seeds.length),
  'deaths-1': () => reluUnderSgd.reduce((sum, name) => sum + total(name, 'ever', 1), 0),
  'revived-1': () => reluUnderSgd.reduce((sum, name) => sum + total(name, 'revived', 1), 0),
  'rate-3-ever-2': () => total('rate-3', 'ever', 2),
  'rate-3-revived-2': () => total('rate-3', 'revived', 2),
  'rate-5-ever-2': () => total('rate-5', 'ever', 2),
  'rate-5-revived-2': () => total('rate-5', 'revived', 2),
  'adam-ever-1': () => total('adam-0.1', 'ever', 1),
  'adam-revived-1': () => total('adam-0.1', 'revived', 1),
  'momentum-ever-1': () => total('momentum-1', 'ever', 1),
  'momentum-revived-1': () => total('momentum-1', 'revived', 1),
  'batch-3-ever-1': () => total('batch-16-rate-3', 'ever', 1),
  'batch-3-layer-2': () => share('batch-16-rate-3', 2),
  'buried-born-1': () => total('relu-bias-2', 'born', 1) / (LAB_UNITS * seeds.length),
  'adam-0.01-layer-2': () => share('adam-0.01', 2),
  'adam-0.1-layer-2': () => share('adam-0.1', 2),
  'adam-1-layer-2': () => share('adam-1', 2),
  ...race,
  'faint-good': () => good('leaky001-slow-bias-2'),
  'elu-first': () =>
    seeds.filter((_, seed) => racers.every((name) => name === 'elu' || learnedBy(name, seed) > learnedBy('elu', seed)))
      .length,
  'leaky-hot-diverged': () => runs('leaky-rate-5').filter(({ diverged }) => diverged !== null).length,
  'most-dead-perfect': () =>
    Math.max(...rates.flatMap((rate) => runs(`rate-${rate}`).filter(({ accuracy }) => accuracy === 1)).map(({ dead }) => dead[1]!)), // prettier-ignore
  'layer-2-all': () => rates.flatMap((rate) => runs(`rate-${rate}`)).filter(({ dead }) => dead[1] === LAB_UNITS).length,
  'half-before': () => half({}).readingBefore.on,
  'half-careful': () => half({}).reading.on,
  'half-too-far': () => half({ rate: '10' }).reading.on,
  'born-2-5': () => born(2, 5),
  'born-2-10': () => born(2, 10),
  'born-3-10': () => born(3, 10),
  'born-5-10': () => born(5, 10),
  'born-5-50': () => born(5, 50),
  'born-10-10': () => born(10, 10),
  'law-2-10': () => diesBy(2, 10),
  'law-5-10': () => diesBy(5, 10),
  'law-10-10': () => diesBy(10, 10),
  'all-off-2': () => 2 ** -2,
  'all-off-5': () => 2 ** -5,
  'ten-times-off-5': () => 10 * 2 ** -5,
  'all-off-10': () => 2 ** -10,
  'all-off-16': () => 2 ** -16,
};
