import { plateau, type PlateauOptions } from '../../lib/experiments/plateau.ts';
import type { Measurement } from '../chance/store.ts';

/** A run of Figure 3b's experiment. */
export interface Escape {
  /** The first step, of every 25th, with a loss below 1.2; null where there was none. */
  readonly escapedAt: number | null;
}

/** Runs until the escape, at most `steps` steps. */
const escape = (options: PlateauOptions & { steps: number }, seeds: number): Measurement<Escape> => ({
  seeds,
  run: (seed) => {
    const run = plateau({ every: 25, ...options, seed });
    for (let next = run.next(); ; next = run.next()) {
      if (next.done) return { escapedAt: next.value.escapedAt };
      const { moments } = next.value;
      const { step, loss } = moments.at(-1)!;
      if (step > 0 && loss < 1.2) return { escapedAt: step };
    }
  },
});

/** The most steps that each stack is given. */
export const mostSteps = { three: 1000, four: 4000, five: 5000, tanh: 1000, twice: 4000 } as const;

export const measurements = {
  three: escape({ depth: 3, steps: mostSteps.three }, 20),
  four: escape({ depth: 4, steps: mostSteps.four }, 20),
  tanh: escape({ depth: 4, activation: 'tanh', steps: mostSteps.tanh }, 20),
  twice: escape({ depth: 4, rate: 1, steps: mostSteps.twice }, 20),
  five: escape({ depth: 5, steps: mostSteps.five }, 20),
};
