import type { ActivationId } from '../activations/index.ts';
import { clusters } from '../datasets.ts';
import { requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
import { createNetwork } from '../network/create.ts';
import { escapedAt } from './escaped.ts';
import { accuracy } from '../network/statistics.ts';
import { training } from '../network/train.ts';
import type { Progress } from '../network/train.ts';
import type { Layer, Network } from '../network/types.ts';

/** With this seed no two of the four clusters touch, so that every point can be learned. */
const DATA_SEED = 3;

/** The experiment of Lesson 3, figure 3b: Glorot and Bengio's plateau in miniature. */
export interface PlateauOptions {
  /** Hidden layers, at least 1. */
  readonly depth: number;
  /** Of all hidden layers; default `sigmoid`. */
  readonly activation?: ActivationId;
  /** Default 0.5. */
  readonly rate?: number;
  /** An integer, default 1: of weights and batches; the data are always the same. */
  readonly seed?: number;
  /** Units in every hidden layer; default 50. */
  readonly width?: number;
  /** Default 12 000. */
  readonly steps?: number;
  /** A strip is recorded every so many steps; default 50. */
  readonly every?: number;
}

const known = {
  depth: true,
  activation: true,
  rate: true,
  seed: true,
  width: true,
  steps: true,
  every: true,
} satisfies Known<PlateauOptions>;

/** One moment of the experiment, seen on all 400 points. */
export interface PlateauSummary {
  /** Mean and standard deviation of the outputs of each hidden layer. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** Share of the points whose class is right. */
  readonly accuracy: number;
}

/** The experiment from beginning to end. */
export interface PlateauRecord {
  readonly steps: readonly number[];
  readonly losses: readonly number[];
  readonly summaries: readonly PlateauSummary[];
  /** The first recorded step after 0 with a loss below 1.2; null while on the plateau. */
  readonly escapedAt: number | null;
}

function spread({ a, units }: Layer, rows: number): readonly [mean: number, deviation: number] {
  let sum = 0;
  for (let place = 0; place < units * rows; place += 1) sum += a[place]!;
  const mean = sum / (units * rows);
  let squares = 0;
  for (let place = 0; place < units * rows; place += 1) squares += (a[place]! - mean) ** 2;
  return [mean, Math.sqrt(squares / (units * rows))];
}

/**
 * Trains the net of figure 3b: 400 points in four clusters, hidden layers of one width, weights U(±1/√n), zero biases,
 * softmax output, mini-batches of 10; yields its progress, returns the record.
 *
 * @throws RangeError that names the option and what was allowed.
 */
export function* plateau(options: PlateauOptions): Generator<Progress<PlateauSummary>, PlateauRecord, void> {
  requireOptions('options', options, known);
  const { depth, activation = 'sigmoid', rate = 0.5, seed = 1, width = 50, steps = 12_000, every = 50 } = options;
  requireWhole('depth', depth, 1);
  const data = clusters({ seed: DATA_SEED });
  const hidden = Array.from({ length: depth }, () => ({ units: width, activation, learn: 'none' as const }));
  const network = createNetwork({
    inputs: data.width,
    layers: [...hidden, { units: data.classes }],
    loss: 'cross-entropy',
    initialise: { weights: 'uniform', seed },
    rows: data.rows,
  });
  const summarise = ({ layers, rows }: Network): PlateauSummary => {
    const strips = layers.slice(0, -1).map((layer) => spread(layer, rows));
    return {
      means: strips.map(([mean]) => mean),
      deviations: strips.map(([, deviation]) => deviation),
      accuracy: accuracy(network, data.targets),
    };
  };
  const optimiser = { name: 'sgd', rate } as const;
  const { moments } = yield* training({
    network,
    data,
    optimiser,
    steps,
    batch: 10,
    seed: seed + 1,
    every,
    pace: 20,
    gradients: false,
    summarise,
  });
  const record = {
    steps: moments.map(({ step }) => step),
    losses: moments.map(({ loss }) => loss),
    summaries: moments.map(({ summary }) => summary),
  };
  return { ...record, escapedAt: escapedAt(record.steps, record.losses) };
}
