import { deadUnits, type DeadUnitsRun } from '../../../lib/experiments/dead-units.ts';
import { labFunctionNames, labFunctions } from '../../../lib/experiments/lab-functions.ts';
import { steps } from './steps.ts';

/** What one race depends on; the seed gives all racers the same weights. */
export interface RaceInput {
  readonly bias: number;
  readonly rate: number;
  readonly seed: number;
}

/** The runs of the racers, in the order of `labFunctionNames`. */
export type Race = readonly DeadUnitsRun[];

/** Trains the lab's network once with each function; the racers take turns, fifty steps each. */
export function* run({ bias, rate, seed }: RaceInput): Generator<{ share: number; partial: Race }, Race> {
  const racers = labFunctionNames.map((name) =>
    deadUnits({
      ...labFunctions[name],
      bias,
      seed,
      optimiser: { name: 'sgd', rate },
      steps: steps.last,
      keep: steps.kept,
    }),
  );
  const shares = racers.map(() => 0);
  const race: DeadUnitsRun[] = [];
  while (shares.some((share) => share < 1)) {
    for (const [index, racer] of racers.entries()) {
      const { done, value } = racer.next();
      if (value) race[index] = done ? value : value.partial;
      if (done || value.share === 1) shares[index] = 1;
      else shares[index] = value.share;
    }
    yield { share: shares.reduce((sum, share) => sum + share, 0) / shares.length, partial: [...race] };
  }
  return race;
}
