import type { DeadUnitsLayer, DeadUnitsRun } from '../../../lib/experiments/dead-units.ts';
import { labFunctionNames, type LabFunction } from '../../../lib/experiments/lab-functions.ts';
import { unitStates, type UnitAtStep } from '../../../lib/experiments/unit-states.ts';
import { number, seed, type StateOf } from '../kit/controls.ts';
import { inputOf, progress, readRun } from '../kit/recorded-run.ts';
import type { Race, RaceInput } from './run.ts';
import { steps } from './steps.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  bias: number(-2, { min: -5, max: 1, step: 0.5, role: 'parameter' }),
  rate: number(1, { min: 0.01, max: 30, step: 0.01, scale: 'log' }),
  seed: seed(3),
  progress,
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'rescue-race'>;

/** One function's run, with the cursor on one of its steps. */
export interface Racer {
  readonly name: LabFunction;
  readonly steps: readonly number[];
  readonly accuracies: readonly number[];
  /** Share of the 32 hidden units that are dark, at each recorded step. */
  readonly dark: readonly number[];
  /** Place of the cursor among the recorded steps. */
  readonly at: number;
  /** Each hidden layer’s units at the cursor. */
  readonly units: readonly (readonly UnitAtStep[])[];
  /** The first step with more than 95 % right, if the cursor has come there. */
  readonly learnedAt: number | null;
  /** The step whose loss left the finite numbers, if the cursor has come there. */
  readonly diverged: number | null;
}

export interface Scene {
  readonly input: RaceInput;
  readonly step: number;
  readonly racers: readonly Racer[];
}

const darkShare = (layers: readonly DeadUnitsLayer[]): number => {
  const all = layers.flatMap(({ on }) => on);
  return all.filter((share) => share === 0).length / all.length;
};

function racer(name: LabFunction, { moments, learnedAt, diverged }: DeadUnitsRun, step: number): Racer {
  const { steps, at, come } = readRun(moments, step);
  return {
    name,
    steps,
    accuracies: moments.map(({ accuracy }) => accuracy),
    dark: moments.map(({ layers }) => darkShare(layers)),
    at,
    units: (moments[at]?.layers ?? []).map(unitStates),
    learnedAt: come(learnedAt),
    diverged: come(diverged),
  };
}

export function model(state: State, race: Race | undefined): Scene {
  const step = steps.stepAt(state.progress);
  return {
    input: inputOf(state),
    step,
    racers: (race ?? []).map((run, index) => racer(labFunctionNames[index]!, run, step)),
  };
}
