import { experiment, LEAST_SEEDS, type Experiment } from './experiment.ts';

/** The outcomes of one measurement with the seeds 1, 2, …: a list for each of their numbers; null is what did not happen. */
export type Columns = Readonly<Record<string, readonly (number | null)[]>>;

/** The measurements of a lesson by name, as its `measured.json` keeps them. */
export type Store = Readonly<Record<string, Columns>>;

/** What takes too long for a build: how one seed is run, and of how many seeds the page speaks. */
export interface Measurement<Outcome extends object> {
  readonly seeds: number;
  readonly run: (seed: number) => Outcome;
}

/** A stored number has six digits: the last ones depend on the machine's own functions. */
export const stored = (value: number | null): number | null => value && Number(value.toPrecision(6));

/** What a store keeps of a measurement: the page's seeds and the next twenty, which the page does not use. */
export function columnsOf<Outcome extends object>({ seeds, run }: Measurement<Outcome>): Columns {
  const outcomes = Array.from({ length: seeds + LEAST_SEEDS }, (_, index) => Object.entries(run(index + 1)));
  const lists = new Map<string, (number | null)[]>();
  for (const [key, value] of outcomes.flat()) lists.set(key, [...(lists.get(key) ?? []), stored(value as number)]);
  return Object.fromEntries(lists);
}

/** The experiment whose outcomes stand in a store, which `find` looks up when a number is asked for; seeds beyond it are run. */
export function storedExperiment<Outcome extends object>(
  { seeds, run }: Measurement<Outcome>,
  find: () => Columns,
): Experiment<Outcome> {
  return experiment(seeds, (seed) => {
    const columns = Object.entries(find());
    if (seed > columns[0]![1].length) return run(seed);
    return Object.fromEntries(columns.map(([key, values]) => [key, values[seed - 1]!])) as unknown as Outcome;
  });
}
