/** What one run depends on. */
export interface RunInput {
  readonly depth: number;
  readonly activation: 'sigmoid' | 'tanh';
  readonly rate: number;
  readonly seed: number;
}

/** A recorded run: one entry a recorded step, as far as it has come. */
export interface Run {
  readonly input: RunInput;
  readonly steps: readonly number[];
  readonly losses: readonly number[];
  readonly accuracies: readonly number[];
  /** By hidden layer, then by recorded step. */
  readonly means: readonly (readonly number[])[];
  readonly deviations: readonly (readonly number[])[];
}

/** Mini-batches in a whole run, and between two records. */
export const stepsInAll = 3000;
export const every = 25;
