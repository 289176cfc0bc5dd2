import type { DataSet } from '../datasets.ts';
import { mulberry32 } from '../numerics/random.ts';
import { requireBoolean, requireFunction, requireObject, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import type { Vector } from '../numerics/vector.ts';
import { requireWhole } from '../numerics/vector.ts';
import { backward } from './backward.ts';
import { forward } from './dense.ts';
import { objective } from './objective.ts';
import { createOptimiser, update } from './optimise.ts';
import type { Optimiser, OptimiserOptions } from './optimise.ts';
import type { Network } from './types.ts';

/** Examples for one step, row-major. */
export interface Batch {
  readonly inputs: Vector;
  readonly targets: Vector;
  readonly rows: number;
}

/** One step of learning: forward, backward, update; returns the batch's loss before the step. No array is made. */
export function trainStep(network: Network, optimiser: Optimiser, { inputs, targets, rows }: Batch): number {
  forward(network, inputs, rows);
  const loss = backward(network, targets);
  update(network, optimiser);
  return loss;
}

/** One recorded moment of a training run, seen on all data. */
export interface Moment<Summary> {
  /** Steps taken so far. */
  readonly step: number;
  /** The loss on all data. */
  readonly loss: number;
  /** What `summarise` made of the network, its buffers holding forward and (unless `gradients` is false) backward pass on all data. */
  readonly summary: Summary;
}

/** What network to train, how, and on what. */
export interface TrainingOptions<Summary> {
  readonly network: Network;
  readonly data: DataSet;
  readonly optimiser: OptimiserOptions | Optimiser;
  /** Number of steps, at least 1. */
  readonly steps: number;
  /** Examples in a batch, drawn with replacement; all data in order if left out. */
  readonly batch?: number;
  /** Of the drawing of batches; an integer, default 1. */
  readonly seed?: number;
  /** A moment is recorded every so many steps, from step 0 on, and after the last; default 10. */
  readonly every?: number;
  /** Progress is yielded every so many steps; default 20. */
  readonly pace?: number;
  /** Whether a moment needs the backward pass on all data; default true. Without it a moment costs a third. */
  readonly gradients?: boolean;
  readonly summarise: (network: Network, step: number) => Summary;
}

const known = {
  network: true,
  data: true,
  optimiser: true,
  steps: true,
  batch: true,
  seed: true,
  every: true,
  pace: true,
  gradients: true,
  summarise: true,
} satisfies Known<TrainingOptions<unknown>>;

/** What the trainer says between two stretches of work. */
export interface Progress<Summary> {
  /** Steps taken so far, of `steps`. */
  readonly step: number;
  readonly steps: number;
  /** All moments recorded so far; the array grows. */
  readonly moments: readonly Moment<Summary>[];
}

/** A finished run. */
export interface TrainingRecord<Summary> {
  readonly moments: readonly Moment<Summary>[];
  /** Steps taken. */
  readonly steps: number;
  /** Whether the loss left the finite numbers, which ends the run. */
  readonly diverged: boolean;
}

/** Fills `batch` with rows of the data drawn with replacement. */
function draw(
  data: DataSet,
  batch: { inputs: Float64Array; targets: Float64Array; rows: number },
  random: () => number,
): void {
  const { width } = data;
  for (let row = 0; row < batch.rows; row += 1) {
    const source = Math.floor(random() * data.rows);
    for (let column = 0; column < width; column += 1)
      batch.inputs[row * width + column] = data.inputs[source * width + column]!;
    batch.targets[row] = data.targets[source]!;
  }
}

/**
 * Trains a network step by step and yields now and then, so that a worker can post its progress and stop by not going on.
 *
 * Same network, data, options: same run. The record keeps, from step 0 on, what `summarise` returns every `every` steps.
 *
 * @throws RangeError or TypeError that names the option and what was allowed, at the first `next`.
 */
export function* training<Summary>(
  options: TrainingOptions<Summary>,
): Generator<Progress<Summary>, TrainingRecord<Summary>, void> {
  requireOptions('options', options, known);
  const { network, data, steps, batch, seed = 1, every = 10, pace = 20, gradients = true, summarise } = options;
  requireObject('network', network);
  requireObject('data', data);
  requireObject('optimiser', options.optimiser);
  requireFunction('summarise', summarise);
  requireWhole('steps', steps, 1);
  requireWhole('every', every, 1);
  requireWhole('pace', pace, 1);
  requireBoolean('gradients', gradients);
  if (batch !== undefined) requireWhole('batch', batch, 1);
  if (data.width !== network.inputs)
    throw new RangeError(`data must have ${network.inputs} numbers in an example, but has ${data.width}`);
  const optimiser = 'mean' in options.optimiser ? options.optimiser : createOptimiser(network, options.optimiser);
  const random = mulberry32(seed);
  const rows = batch ?? data.rows;
  const drawn = { inputs: new Float64Array(rows * data.width), targets: new Float64Array(rows), rows };
  const moments: Moment<Summary>[] = [];
  let loss = NaN;
  for (let step = 0; step <= steps; step += 1) {
    const last = step === steps;
    if (step % every === 0 || last || batch === undefined) {
      forward(network, data.inputs, data.rows);
      loss = (gradients || batch === undefined ? backward : objective)(network, data.targets);
      if (step % every === 0 || last || !Number.isFinite(loss))
        moments.push({ step, loss, summary: summarise(network, step) });
      if (!Number.isFinite(loss)) return { moments, steps: step, diverged: true };
    }
    if (step % pace === 0 || last) yield { step, steps, moments };
    if (last) break;
    if (batch === undefined) update(network, optimiser);
    else {
      draw(data, drawn, random);
      trainStep(network, optimiser, drawn);
    }
  }
  return { moments, steps, diverged: false };
}

/** Runs a trainer, or any generator of the library, to its end at once and returns its record. */
export function finish<Result>(run: Generator<unknown, Result, void>): Result {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
