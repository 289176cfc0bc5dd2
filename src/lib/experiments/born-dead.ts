import { mulberry32, normal } from '../numerics/random.ts';
import type { RandomSource } from '../numerics/random.ts';
import { requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';

/** Many random ReLU nets with one input, He weights and zero biases: the experiment of Lesson 7, figure 7c. */
export interface BornDeadOptions {
  /** Units in every hidden layer, 1 to 1000. */
  readonly width: number;
  /** Hidden layers, 1 to 255. */
  readonly depth: number;
  /** Number of nets, 1 to 100 000; default 1000. */
  readonly nets?: number;
  /** An integer, default 1. */
  readonly seed?: number;
}

const known = { width: true, depth: true, nets: true, seed: true } satisfies Known<BornDeadOptions>;

/** Which nets came to the world dead, of those drawn so far. */
export interface BornDead {
  /** For each net the hidden layer in which its last signal died, or 0 if it lives. */
  readonly diedAt: Uint8Array;
  /** Share of the nets that are constant on [−1, 1]. */
  readonly share: number;
}

/** The signals of x = 1 and of x = −1 behind one layer. */
type Rays = readonly [plus: Float64Array, minus: Float64Array];

/** Whether a whole layer is off. */
const silent = (values: Float64Array): boolean => values.every((value) => value === 0);

/** Both signals behind one more layer of `width` units, whose weights are drawn here: a' = max(0, W·a). */
function advance([plus, minus]: Rays, width: number, gaussian: RandomSource): Rays {
  const next: Rays = [new Float64Array(width), new Float64Array(width)];
  const inputs = plus.length;
  const deviation = Math.sqrt(2 / inputs);
  for (let unit = 0; unit < width; unit += 1) {
    let [up, down] = [0, 0];
    for (let input = 0; input < inputs; input += 1) {
      const weight = deviation * gaussian();
      up += weight * plus[input]!;
      down += weight * minus[input]!;
    }
    next[0][unit] = Math.max(0, up);
    next[1][unit] = Math.max(0, down);
  }
  return next;
}

/**
 * The layer in which a random net dies, or 0. Without biases such a net is linear on each side of 0, so that it is
 * constant on [−1, 1] exactly if the signals of x = 1 and of x = −1 both die.
 */
function deathOf(width: number, depth: number, gaussian: RandomSource): number {
  let rays: Rays = [Float64Array.of(1), Float64Array.of(-1)];
  for (let layer = 1; layer <= depth; layer += 1) {
    rays = advance(rays, width, gaussian);
    if (rays.every(silent)) return layer;
  }
  return 0;
}

/**
 * Draws the nets one after the other; yields those that are drawn, every twenty. Each net has a stream of its own, so
 * that a deeper run meets the same nets and only follows them further.
 *
 * @throws RangeError that names the option and what was allowed.
 */
export function* bornDead(options: BornDeadOptions): Generator<BornDead, BornDead, void> {
  requireOptions('options', options, known);
  const { width, depth, nets = 1000, seed = 1 } = options;
  requireWhole('width', width, 1, 1000);
  requireWhole('depth', depth, 1, 255);
  requireWhole('nets', nets, 1, 100_000);
  const seeds = mulberry32(seed);
  const diedAt = new Uint8Array(nets);
  const drawn = (count: number): BornDead => ({ diedAt: diedAt.slice(0, count), share: deadBy(diedAt.subarray(0, count), depth) }); // prettier-ignore
  for (let net = 0; net < nets; net += 1) {
    if (net % 20 === 0) yield drawn(net);
    diedAt[net] = deathOf(width, depth, normal(mulberry32(Math.floor(2 ** 32 * seeds()))));
  }
  return drawn(nets);
}

/** Share of the nets that died in layer `depth` or before; 0 where there are no nets, NaN for a NaN. */
export const deadBy = (diedAt: Uint8Array, depth: number): number =>
  0 * depth +
  diedAt.reduce((dead, layer) => dead + Number(layer > 0 && layer <= depth), 0) / Math.max(diedAt.length, 1);

/** The probability that one fixed input dies within L such layers of width N: 1 − (1 − 2^−N)^L. */
export const diesBy = (width: number, depth: number): number => -Math.expm1(depth * Math.log1p(-(2 ** -width)));
