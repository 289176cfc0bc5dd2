/** What is done once with each seed, and the seeds that the page speaks of. */
export interface Experiment<Outcome> {
  /** The seeds of the page. */
  readonly seeds: readonly number[];
  /** What comes out with a seed, one of the page's or any other. */
  readonly outcome: (seed: number) => Outcome;
}

/** How many seeds a number rests on at least, and how many more are tried that the page does not use. */
export const LEAST_SEEDS = 20;

/** The seeds 1, 2, …, `count`. */
export const firstSeeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The next twenty seeds: the page does not use them, and what it says has to hold for them too. */
export function nextSeeds({ seeds }: Pick<Experiment<unknown>, 'seeds'>): number[] {
  const last = Math.max(...seeds);
  return firstSeeds(LEAST_SEEDS).map((seed) => last + seed);
}

/** An experiment with the seeds 1 to `count`; what came out with a seed is kept. */
export function experiment<Outcome>(count: number, run: (seed: number) => Outcome): Experiment<Outcome> {
  const outcomes = new Map<number, Outcome>();
  const outcome = (seed: number): Outcome => {
    if (!outcomes.has(seed)) outcomes.set(seed, run(seed));
    return outcomes.get(seed)!;
  };
  return { seeds: firstSeeds(count), outcome };
}
