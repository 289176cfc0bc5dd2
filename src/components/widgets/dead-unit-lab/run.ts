import { deadUnits, type DeadUnitsRun } from '../../../lib/network/dead-units.ts';
import { kept, lastStep } from './steps.ts';

/** The functions that the lab offers, with the parameter they are used with. */
const functions = {
  relu: { activation: 'relu' },
  leaky: { activation: 'leaky-relu', parameter: 0.1 },
  elu: { activation: 'elu' },
  gelu: { activation: 'gelu' },
} as const;
export type FunctionName = keyof typeof functions;

/** What one run depends on. */
export interface RunInput {
  readonly activation: FunctionName;
  readonly rate: number;
  readonly bias: number;
  readonly optimiser: 'sgd' | 'adam';
  readonly seed: number;
}

/** Trains the lab's network from its first step to its last, or until its loss leaves the finite numbers. */
export function* run({
  activation,
  rate,
  bias,
  optimiser,
  seed,
}: RunInput): Generator<{ share: number; partial: DeadUnitsRun }, DeadUnitsRun> {
  return yield* deadUnits({
    ...functions[activation],
    bias,
    seed,
    optimiser: { name: optimiser, rate },
    steps: lastStep,
    keep: kept,
  });
}
