import { requireBoolean } from '../numerics/require.ts';
import { mulberry32, normal } from '../numerics/random.ts';
import { softmaxEigenvalues } from './softmax-jacobian.ts';
import { softmax } from './softmax.ts';
import { dot, maximum, requireWhole } from '../numerics/vector.ts';

/** How decided one query is over its keys: the largest weight, and the largest eigenvalue of ∂weights/∂scores. */
export interface Attention {
  readonly largest: number;
  readonly steepest: number;
}

/**
 * One query and `keys` keys of `width` entries, all drawn from N(0, 1), compared by q·k or by q·k/√width.
 *
 * The scores q·k have variance `width`, the scaled ones variance 1 (Vaswani et al. 2017, §3.2.1).
 *
 * @param width 1 to 65 536. @param keys 1 to 512.
 * @throws RangeError for another width or number of keys.
 */
export function randomAttention(width: number, keys: number, scaled: boolean, seed: number): Attention {
  requireWhole('width', width, 1, 65_536);
  requireWhole('keys', keys, 1, 512);
  requireBoolean('scaled', scaled);
  const draw = normal(mulberry32(seed));
  const vector = () => Float64Array.from({ length: width }, () => draw());
  const query = vector();
  const scores = Array.from({ length: keys }, () => dot(query, vector()) / (scaled ? Math.sqrt(width) : 1));
  return { largest: maximum(softmax(scores)), steepest: softmaxEigenvalues(scores).at(-1)! };
}
