import type { ActivationId } from '../activations/index.ts';
import { moons, type DataSet } from '../data.ts';
import { createNetwork } from './create.ts';
import type { OptimiserOptions } from './optimise.ts';
import { accuracy } from './statistics.ts';
import { training } from './train.ts';
import type { Layer, Network } from './types.ts';

/** What one run of the dead-unit lab depends on: a 2-16-16-1 network on two moons, He weights, all data in every step. */
export interface DeadUnitsOptions {
  readonly activation: ActivationId;
  /** The activation's parameter; its default if left out. */
  readonly parameter?: number;
  /** Start of every hidden bias; default 0. */
  readonly bias?: number;
  readonly optimiser: OptimiserOptions;
  /** Of the weights; an integer, default 1. The data are always the same. */
  readonly seed?: number;
  /** Default 1000. */
  readonly steps?: number;
  /** Steps whose moments are recorded; the last one always is. Default: the last one alone. */
  readonly keep?: readonly number[];
}

/** One hidden layer at one step. */
export interface DeadUnitsLayer {
  /** Share of the examples with z > 0, by unit. */
  readonly on: readonly number[];
  /** Output 0 and slope 0 on every example, by unit. */
  readonly dead: readonly boolean[];
  /** Whether the unit has been dead up to now, by unit. */
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

function shareOn({ z }: Layer, unit: number, rows: number): number {
  let on = 0;
  for (let place = unit * rows; place < (unit + 1) * rows; place += 1) on += Number(z[place]! > 0);
  return on / rows;
}

/** Looks at every step, because a unit may die and come back between two records. */
function watch(data: DataSet, keep: ReadonlySet<number>) {
  const each = <Value>(value: Value) => [0, 1].map(() => Array<Value>(LAB_UNITS).fill(value));
  const [dead, ever, revivals] = [each(false), each(false), each(0)];
  return (network: Network, step: number): Omit<DeadUnitsMoment, 'step' | 'loss'> | undefined => {
    const hidden = network.layers.slice(0, 2);
    for (const [index, layer] of hidden.entries())
      for (let unit = 0; unit < LAB_UNITS; unit += 1) {
        const now = isDead(layer, unit, network.rows);
        if (now) ever[index]![unit] = true;
        else if (dead[index]![unit]) revivals[index]![unit]! += 1;
        dead[index]![unit] = now;
      }
    if (!keep.has(step)) return undefined;
    const layers = hidden.map((layer, index) => ({
      on: Array.from({ length: LAB_UNITS }, (_, unit) => shareOn(layer, unit, network.rows)),
      dead: [...dead[index]!],
      ever: [...ever[index]!],
      revivals: [...revivals[index]!],
    }));
    return { accuracy: accuracy(network, data.targets), layers };
  };
}

/**
 * Trains the network of the dead-unit lab and follows every hidden unit: who dies, and who comes back.
 *
 * @returns a generator of the share that is done and what was recorded so far.
 * @throws RangeError that names the option and what was allowed.
 */
export function* deadUnits(
  options: DeadUnitsOptions,
): Generator<{ share: number; partial: DeadUnitsRun }, DeadUnitsRun, void> {
  const { activation, parameter, bias = 0, optimiser, seed = 1, steps = 1000, keep = [] } = options;
  const data = labData();
  const hidden = { units: LAB_UNITS, activation, ...(parameter !== undefined && { parameter }) };
  const weights = 'he' as const;
  const network = createNetwork({
    inputs: 2,
    layers: [hidden, hidden, { units: 1, initialise: { weights } }].map((layer, index) => ({
      ...layer,
      initialise: { weights, bias: index < 2 ? bias : 0 },
    })),
    loss: 'bce',
    initialise: { weights, seed },
    rows: data.rows,
  });
  const summarise = watch(data, new Set([...keep, steps]));
  const run = training({ network, data, optimiser, steps, every: 1, pace: 50, gradients: false, summarise });
  type Progress = { moments: readonly { step: number; loss: number; summary: ReturnType<typeof summarise> }[] };
  const recorded = ({ moments }: Progress): DeadUnitsMoment[] =>
    moments.flatMap(({ step, loss, summary }) =>
      summary && Number.isFinite(loss) ? [{ step, loss, ...summary }] : [],
    );
  for (;;) {
    const { done, value } = run.next();
    if (done) return { moments: recorded(value), diverged: value.diverged ? value.steps : null };
    yield { share: value.step / steps, partial: { moments: recorded(value), diverged: null } };
  }
}
