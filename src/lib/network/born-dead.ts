import { mulberry32, normal } from '../random.ts';
import type { RandomSource } from '../random.ts';
import { requireWhole } from '../vector.ts';

/** Many random ReLU nets with one input, He weights and zero biases: the experiment of Lesson 7, figure 7c. */
export interface BornDeadOptions {
  /** Units in every hidden layer, at least 1. */
  readonly width: number;
  /** Hidden layers, at least 1. */
  readonly depth: number;
  /** Number of nets, at least 1; default 1000. */
  readonly nets?: number;
  /** An integer, default 1. */
  readonly seed?: number;
}

/** How many nets came to the world dead. */
export interface BornDead {
  /** For each net the hidden layer in which its last signal died, or 0 if it lives. */
  readonly diedAt: Uint8Array;
  /** Share of the nets that are constant on [−1, 1]. */
  readonly share: number;
}

/** Whether a whole layer is off. */
const silent = (values: Float64Array): boolean => values.every((value) => value === 0);

/** One layer on one ray: next = max(0, W·values), the weights of the layer given. */
function advance(weights: Float64Array, values: Float64Array, next: Float64Array): void {
  const inputs = values.length;
  for (let unit = 0; unit < next.length; unit += 1) {
    let sum = 0;
    for (let input = 0; input < inputs; input += 1) sum += weights[unit * inputs + input]! * values[input]!;
    next[unit] = Math.max(0, sum);
  }
}

/**
 * The layer in which a random net dies, or 0. Without biases such a net is linear on each side of 0, so that it is
 * constant on [−1, 1] exactly if the signals of x = 1 and of x = −1 both die.
 */
function deathOf(width: number, depth: number, gaussian: RandomSource): number {
  let rays = [Float64Array.of(1), Float64Array.of(-1)];
  for (let layer = 1; layer <= depth; layer += 1) {
    const inputs = rays[0]!.length;
    const deviation = Math.sqrt(2 / inputs);
    const weights = Float64Array.from({ length: width * inputs }, () => deviation * gaussian());
    rays = rays.map((values) => {
      const next = new Float64Array(width);
      advance(weights, values, next);
      return next;
    });
    if (rays.every(silent)) return layer;
  }
  return 0;
}

/**
 * Draws the nets one after the other; yields how many are done, every twenty.
 *
 * @throws RangeError that names the option and what was allowed.
 */
export function* bornDead({ width, depth, nets = 1000, seed = 1 }: BornDeadOptions): Generator<number, BornDead, void> {
  requireWhole('width', width, 1);
  requireWhole('depth', depth, 1);
  requireWhole('nets', nets, 1);
  if (depth > 255) throw new RangeError(`depth must be a whole number of at most 255, but is ${depth}`);
  const gaussian = normal(mulberry32(seed));
  const diedAt = new Uint8Array(nets);
  for (let net = 0; net < nets; net += 1) {
    if (net % 20 === 0) yield net;
    diedAt[net] = deathOf(width, depth, gaussian);
  }
  return { diedAt, share: diedAt.filter((layer) => layer > 0).length / nets };
}

/** The probability that one fixed input dies within L such layers of width N: 1 − (1 − 2^−N)^L. */
export const diesBy = (width: number, depth: number): number => -Math.expm1(depth * Math.log1p(-(2 ** -width)));
