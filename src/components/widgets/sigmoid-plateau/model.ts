import { escapedAt } from '../../../lib/experiments/escaped.ts';
import { choice, number, seed, type StateOf } from '../kit/controls.ts';
import { progress } from '../kit/recorded-run.ts';
import { recordAt } from '../../../lib/experiments/recorded.ts';
import { stepsInAll, type Run, type RunInput } from './record.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  depth: number(4, { min: 2, max: 5, step: 1 }),
  activation: choice('sigmoid', ['sigmoid', 'tanh']),
  rate: number(0.5, { min: 0.05, max: 2, step: 0.05 }),
  seed: seed(1),
  progress,
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'sigmoid-plateau'>;

/** One hidden layer: its outputs over the run, and at the cursor. */
export interface Strip {
  readonly layer: number;
  readonly top: boolean;
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** Mean slope of the layer's units as a share of the function's steepest, at each recorded step. */
  readonly slopes: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  readonly slope: number;
}

/** A recorded run with a cursor on one of its steps. */
export interface Scene {
  readonly input: RunInput;
  readonly steps: readonly number[];
  readonly losses: readonly number[];
  readonly accuracies: readonly number[];
  /** From the layer next to the output down to layer 1. */
  readonly strips: readonly Strip[];
  /** Place of the cursor among the recorded steps. */
  readonly at: number;
  /** The first recorded step with a loss below 1.2; null where there is none so far. */
  readonly escapedAt: number | null;
  /** What guessing costs, ln 4. */
  readonly guessing: number;
  readonly inAll: number;
}

/** The mean slope from mean and deviation alone: σ′ = a − a² and tanh′ = 1 − a², and E a² = mean² + deviation². */
const slopeShare = (activation: RunInput['activation'], mean: number, deviation: number): number => {
  const square = mean * mean + deviation * deviation;
  return activation === 'sigmoid' ? 4 * (mean - square) : 1 - square;
};

const nothing: Run = {
  input: { depth: 0, activation: 'sigmoid', rate: 0, seed: 0 },
  steps: [],
  losses: [],
  accuracies: [],
  means: [],
  deviations: [],
};

export function model({ progress }: State, run: Run | undefined): Scene {
  const { input, steps, losses, accuracies, means, deviations } = run ?? nothing;
  const at = recordAt(steps, progress * stepsInAll);
  const strip = (index: number): Strip => {
    const [mean, deviation] = [means[index]!, deviations[index]!];
    const slopes = mean.map((value, step) => slopeShare(input.activation, value, deviation[step]!));
    return {
      layer: index + 1,
      top: index === input.depth - 1,
      means: mean,
      deviations: deviation,
      slopes,
      mean: mean[at]!,
      deviation: deviation[at]!,
      slope: slopes[at]!,
    };
  };
  return {
    input,
    steps,
    losses,
    accuracies,
    strips: means.map((_, index) => strip(means.length - 1 - index)),
    at,
    escapedAt: escapedAt(steps, losses),
    guessing: Math.log(4),
    inAll: stepsInAll,
  };
}
