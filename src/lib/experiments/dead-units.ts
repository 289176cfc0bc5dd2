import { activationIds, type ActivationId } from '../activations/ids.ts';
import { moons, type DataSet } from '../datasets.ts';
import { requireName, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
import { createNetwork } from '../network/create.ts';
import type { OptimiserOptions } from '../network/optimise.ts';
import { accuracy } from '../network/statistics.ts';
import { training } from '../network/train.ts';
import type { Layer, Network } from '../network/types.ts';

/** What one run of the dead-unit lab depends on: a 2-16-16-1 network on two moons, with He weights. */
export interface DeadUnitsOptions {
  readonly activation: ActivationId;
  /** The activation's parameter; its default if left out. */
  readonly parameter?: number;
  /** Start of every hidden bias; default 0. */
  readonly bias?: number;
  readonly optimiser: OptimiserOptions;
  /** Examples in each step, drawn with replacement; all 200 if left out. */
  readonly batch?: number;
  /** Of the weights and the batches; an integer, default 1. The data are always the same. */
  readonly seed?: number;
  /** Default 1000. */
  readonly steps?: number;
  /** Steps whose moments are recorded; the last one always is. Default: the last one alone. */
  readonly keep?: readonly number[];
}

const known = {
  activation: true,
  parameter: true,
  bias: true,
  optimiser: true,
  batch: true,
  seed: true,
  steps: true,
  keep: true,
} satisfies Known<DeadUnitsOptions>;

/** One hidden layer at one step. A unit is dark where z ≤ 0 on every example; a dark ReLU is dead. */
export interface DeadUnitsLayer {
  /** Share of the examples with z > 0, by unit. */
  readonly on: readonly number[];
  /** Output 0 and slope 0 on every example, by unit. */
  readonly dead: readonly boolean[];
  /** Whether the unit has been dark up to now, by unit. */
  readonly ever: readonly boolean[];
  /** How often the unit has come back up to now, by unit. */
  readonly revivals: readonly number[];
}

/** One recorded step. */
export interface DeadUnitsMoment {
  readonly step: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly layers: readonly DeadUnitsLayer[];
}

/** A run, as far as it has come. */
export interface DeadUnitsRun {
  readonly moments: readonly DeadUnitsMoment[];
  /** The first step with more than 95 % of the examples right; null where there is none so far. */
  readonly learnedAt: number | null;
  /** The step whose loss left the finite numbers and so ended the run; null where there is none. */
  readonly diverged: number | null;
}

/** Units in each of the two hidden layers. */
export const LAB_UNITS = 16;

/** The 200 points of two moons that every run of the lab sees. */
export const labData = (): DataSet => moons({ seed: 7 });

/** Output 0 and slope 0 on every example of the last forward pass. */
function isDead({ activation, shape, z, a }: Layer, unit: number, rows: number): boolean {
  const [from, to] = [unit * rows, (unit + 1) * rows];
  for (let place = from; place < to; place += 1) if (a[place] !== 0) return false;
  for (let place = from; place < to; place += 1) if (activation!.derivative(z[place]!, shape[0]) !== 0) return false;
  return true;
}

const isDark = ({ z }: Layer, unit: number, rows: number): boolean =>
  !z.subarray(unit * rows, (unit + 1) * rows).some((value) => value > 0);

function shareOn({ z }: Layer, unit: number, rows: number): number {
  let on = 0;
  for (let place = unit * rows; place < (unit + 1) * rows; place += 1) on += Number(z[place]! > 0);
  return on / rows;
}

/** Looks at every step, because a unit may go dark and come back between two records. */
function watch(data: DataSet, keep: ReadonlySet<number>) {
  const each = <Value>(value: Value) => [0, 1].map(() => Array<Value>(LAB_UNITS).fill(value));
  const [dark, ever, revivals] = [each(false), each(false), each(0)];
  const seen = { learnedAt: null as number | null };
  const summarise = (network: Network, step: number): Omit<DeadUnitsMoment, 'step' | 'loss'> | undefined => {
    const hidden = network.layers.slice(0, 2);
    const { rows } = network;
    for (const [index, layer] of hidden.entries())
      for (let unit = 0; unit < LAB_UNITS; unit += 1) {
        const now = isDark(layer, unit, rows);
        if (now) ever[index]![unit] = true;
        else if (dark[index]![unit]) revivals[index]![unit]! += 1;
        dark[index]![unit] = now;
      }
    const share = accuracy(network, data.targets);
    if (share > 0.95) seen.learnedAt ??= step;
    if (!keep.has(step)) return undefined;
    const units = <Value>(of: (unit: number) => Value) => Array.from({ length: LAB_UNITS }, (_, unit) => of(unit));
    const layers = hidden.map((layer, index) => ({
      on: units((unit) => shareOn(layer, unit, rows)),
      dead: units((unit) => dark[index]![unit]! && isDead(layer, unit, rows)),
      ever: [...ever[index]!],
      revivals: [...revivals[index]!],
    }));
    return { accuracy: share, layers };
  };
  return { seen, summarise };
}

/** The network of the lab before its first step. */
function labNetwork({ activation, parameter, bias = 0, seed = 1 }: DeadUnitsOptions, rows: number): Network {
  const hidden = { units: LAB_UNITS, activation, ...(parameter !== undefined && { parameter }) };
  const weights = 'he' as const;
  return createNetwork({
    inputs: 2,
    layers: [
      { ...hidden, initialise: { weights, bias } },
      { ...hidden, initialise: { weights, bias } },
      { units: 1, initialise: { weights } },
    ],
    loss: 'bce',
    initialise: { weights, seed },
    rows,
  });
}

/**
 * Trains the network of the dead-unit lab and follows every hidden unit: who goes dark, and who comes back.
 *
 * @returns a generator of the share that is done and what was recorded so far.
 * @throws RangeError that names the option and what was allowed.
 */
export function* deadUnits(
  options: DeadUnitsOptions,
): Generator<{ share: number; partial: DeadUnitsRun }, DeadUnitsRun, void> {
  requireOptions('options', options, known);
  const { optimiser, batch, seed = 1, steps = 1000, keep = [] } = options;
  requireName('activation', options.activation, activationIds);
  if (!Array.isArray(keep)) throw new TypeError('keep must be an array of steps');
  keep.forEach((step: number, index) => requireWhole(`keep[${index}]`, step, 0));
  const data = labData();
  const network = labNetwork(options, data.rows);
  const { seen, summarise } = watch(data, new Set([...keep, steps]));
  const run = training({
    network, data, optimiser, steps, seed, every: 1, pace: 50, gradients: false, summarise,
    ...(batch !== undefined && { batch }),
  }); // prettier-ignore
  type Progress = { moments: readonly { step: number; loss: number; summary: ReturnType<typeof summarise> }[] };
  const recorded = ({ moments }: Progress): DeadUnitsMoment[] =>
    moments.flatMap(({ step, loss, summary }) =>
      summary && Number.isFinite(loss) ? [{ step, loss, ...summary }] : [],
    );
  for (;;) {
    const { done, value } = run.next();
    if (done) return { moments: recorded(value), ...seen, diverged: value.diverged ? value.steps : null };
    yield { share: value.step / steps, partial: { moments: recorded(value), ...seen, diverged: null } };
  }
}
