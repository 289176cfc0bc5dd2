import { median } from '../../lib/numerics/numeric.ts';
import type { Experiment } from './experiment.ts';

/** How a number is made of what the seeds gave. */
export type Summary = 'median' | 'mean' | 'count' | 'total' | 'deviation' | 'low' | 'high';

/** On what chance a number rests. */
export interface Chance {
  /** `run` is what one seed gave. */
  readonly kind: Summary | 'run';
  readonly seeds: readonly number[];
  /** What one seed gave, the page's or any other; undefined where it gave nothing to take into account. */
  readonly of: (seed: number) => number | undefined;
  /** Of a median and of a mean: the two numbers between which eight of ten seeds lie. */
  readonly spread?: readonly [low: Numeral, high: Numeral];
}

/** One number of a page: computed when it is asked for. */
export interface Numeral {
  (): number;
  /** Stands with every number that rests on chance. */
  readonly chance?: Chance;
  /** Stands with a number that says how many seeds there are. */
  readonly seeds?: readonly number[];
}

/** Reads something off an outcome: true counts as 1, false as 0, null as never; undefined leaves the seed out. */
type Reading<Outcome> = (outcome: Outcome) => number | boolean | null | undefined;

/** What share of the seeds lies below a spread, and above it. */
const TAIL = 0.1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** How each kind of number is made of one value for each seed. */
export const summaries: Readonly<Record<Summary, (values: readonly number[]) => number>> = {
  median,
  mean,
  count: sum,
  total: sum,
  deviation: (values) => Math.sqrt(sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1)),
  low: (values) => sorted(values)[Math.floor(TAIL * values.length)]!,
  high: (values) => sorted(values)[values.length - 1 - Math.floor(TAIL * values.length)]!,
};

const numeral = (compute: () => number, marks: Pick<Numeral, 'chance' | 'seeds'>): Numeral =>
  Object.assign(() => compute(), marks);

function reader<Outcome>({ outcome }: Experiment<Outcome>, read: Reading<Outcome>): Chance['of'] {
  return (seed) => {
    const value = read(outcome(seed));
    return value === null ? Infinity : value === undefined ? undefined : Number(value);
  };
}

function summarised<Outcome>(
  kind: Summary,
  of: Experiment<Outcome>,
  read: Reading<Outcome>,
  spread?: Chance['spread'],
) {
  const chance: Chance = { kind, seeds: of.seeds, of: reader(of, read), ...(spread && { spread }) };
  return numeral(() => summaries[kind](of.seeds.flatMap((seed) => chance.of(seed) ?? [])), { chance });
}

/** A median or a mean under `name`, and the ends of its spread under `name-low` and `name-high`. */
function withSpread(kind: 'median' | 'mean') {
  return <Outcome>(
    name: string,
    of: Experiment<Outcome>,
    read: Reading<Outcome>,
  ): Readonly<Record<string, Numeral>> => {
    const [low, high] = [summarised('low', of, read), summarised('high', of, read)];
    return { [name]: summarised(kind, of, read, [low, high]), [`${name}-low`]: low, [`${name}-high`]: high };
  };
}

/** The middle seed's value, with `-low` and `-high` beside it: eight of ten seeds lie between these. */
export const medianOf = withSpread('median');

/** The mean over the seeds, with `-low` and `-high` beside it: eight of ten seeds lie between these. */
export const meanOf = withSpread('mean');

/** How many seeds show something. */
export const countOf = <Outcome>(of: Experiment<Outcome>, shows: (outcome: Outcome) => boolean): Numeral =>
  summarised('count', of, shows);

/** How many there are over all seeds together, as units that died. */
export const totalOf = <Outcome>(of: Experiment<Outcome>, count: (outcome: Outcome) => number): Numeral =>
  summarised('total', of, count);

/** The standard deviation between the seeds. */
export const deviationOf = <Outcome>(of: Experiment<Outcome>, read: (outcome: Outcome) => number): Numeral =>
  summarised('deviation', of, read);

/** What one seed gave: a run that is looked at, and says nothing about others. */
export function inRun<Outcome>(of: Experiment<Outcome>, seed: number, read: (outcome: Outcome) => number): Numeral {
  const chance: Chance = { kind: 'run', seeds: [seed], of: reader(of, read) };
  return numeral(() => chance.of(seed)!, { chance });
}

/** How many seeds an experiment has on the page. */
export const seedsOf = ({ seeds }: Experiment<unknown>): Numeral => numeral(() => seeds.length, { seeds });
