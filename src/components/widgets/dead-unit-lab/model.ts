import type { DeadUnitsLayer, DeadUnitsRun } from '../../../lib/experiments/dead-units.ts';
import { labFunctionNames, type LabFunction } from '../../../lib/experiments/lab-functions.ts';
import { unitStates, type UnitAtStep } from '../../../lib/experiments/unit-states.ts';
import { choice, number, seed, type StateOf } from '../kit/controls.ts';
import { inputOf, progress, readRun } from '../kit/recorded-run.ts';
import type { RunInput } from './run.ts';
import { steps } from './steps.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  activation: choice<LabFunction>('relu', labFunctionNames),
  rate: number(5, { min: 0.01, max: 30, step: 0.01, scale: 'log' }),
  bias: number(0, { min: -5, max: 1, step: 0.5 }),
  optimiser: choice('sgd', ['sgd', 'momentum', 'adam'], { as: 'select', rare: true }),
  batch: choice('all', ['all', '50', '16'], { rare: true }),
  seed: seed(3, { rare: true }),
  progress,
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'dead-unit-lab'>;

/** One hidden layer: its units at the cursor, and its counts over the whole run. */
export interface Floor {
  readonly layer: number;
  readonly units: readonly UnitAtStep[];
  /** Units dark now (z ≤ 0 on all data), and units that have been, at each recorded step. */
  readonly dark: readonly number[];
  readonly ever: readonly number[];
  /** Units that have come back at least once. */
  readonly revived: readonly number[];
  /** Places among the recorded steps before which a unit came back. */
  readonly sparks: readonly number[];
}

/** A recorded run with a cursor on one of its steps. */
export interface Scene {
  readonly input: RunInput;
  /** Whether a dark unit of this function is dead. */
  readonly dies: boolean;
  readonly steps: readonly number[];
  readonly losses: readonly number[];
  readonly accuracies: readonly number[];
  readonly floors: readonly Floor[];
  /** Place of the cursor among the recorded steps. */
  readonly at: number;
  /** The step whose loss left the finite numbers, if the cursor has come there. */
  readonly diverged: number | null;
}

const count = (flags: readonly unknown[]): number => flags.filter(Boolean).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function floor(records: readonly DeadUnitsLayer[], index: number, at: number): Floor {
  const revivals = records.map((record) => sum(record.revivals));
  return {
    layer: index + 1,
    units: unitStates(records[at]!),
    dark: records.map(({ on }) => on.filter((share) => share === 0).length),
    ever: records.map(({ ever }) => count(ever)),
    revived: records.map((record) => count(record.revivals)),
    sparks: revivals.flatMap((times, place) => (times > (revivals[place - 1] ?? 0) ? [place] : [])),
  };
}

export function model(state: State, run: DeadUnitsRun | undefined): Scene {
  const { moments, diverged } = run ?? { moments: [], diverged: null };
  const { steps: recorded, at, come } = readRun(moments, steps.stepAt(state.progress));
  return {
    input: inputOf(state),
    dies: state.activation === 'relu',
    steps: recorded,
    losses: moments.map(({ loss }) => loss),
    accuracies: moments.map(({ accuracy }) => accuracy),
    floors: (moments[0]?.layers ?? []).map(
      (_, index) =>
      floor(moments.map(({ layers }) => layers[index]!), index, at), // prettier-ignore
    ),
    at,
    diverged: come(diverged),
  };
}
