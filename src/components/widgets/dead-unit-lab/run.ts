import { deadUnits, type DeadUnitsRun } from '../../../lib/experiments/dead-units.ts';
import { labFunctions, type LabFunction } from '../../../lib/experiments/lab-functions.ts';
import { steps } from './steps.ts';

/** What one run depends on. */
export interface RunInput {
  readonly activation: LabFunction;
  readonly rate: number;
  readonly bias: number;
  readonly optimiser: 'sgd' | 'momentum' | 'adam';
  /** Examples in each step; `all` is every one of them. */
  readonly batch: 'all' | '50' | '16';
  readonly seed: number;
}

/** Trains the lab's network from its first step to its last, or until its loss leaves the finite numbers. */
export const run = ({
  activation,
  rate,
  bias,
  optimiser,
  batch,
  seed,
}: RunInput): Generator<{ share: number; partial: DeadUnitsRun }, DeadUnitsRun> =>
  deadUnits({
    ...labFunctions[activation],
    ...(batch !== 'all' && { batch: Number(batch) }),
    bias,
    seed,
    optimiser: { name: optimiser, rate },
    steps: steps.last,
    keep: steps.kept,
  });
