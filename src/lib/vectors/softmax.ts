import { addPairs, dividePairs, scale } from '../numerics/double-double.ts';
import { indexOfMaximum, maximum, requireVector } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';
import { exponentials, gaps } from './shares.ts';

/**
 * Probabilities from scores: pᵢ = e^{zᵢ/T} / Σⱼ e^{zⱼ/T}, each within 1 ULP, subnormals included.
 *
 * The largest score is subtracted first, with the rounding error of the subtraction kept, so that nothing overflows and
 * nothing is lost at logits of ±10³⁰⁰. A score of −∞ has probability 0. Equal scores have equal shares, infinite ones
 * too: [∞, ∞, 0] gives [½, ½, 0] and all −∞ is uniform (the limit of equal scores; PyTorch returns NaN).
 * A NaN among the scores makes every probability NaN.
 *
 * @param logits n ≥ 1 scores from −∞ to ∞.
 * @param temperature T > 0, finite; 1 by default.
 * @returns n probabilities whose sum is 1.
 * @throws RangeError for an empty vector, a temperature that is not above 0.
 * @see Bridle 1990
 */
export function softmax(logits: Vector, temperature = 1): Float64Array {
  const distances = gaps(logits, temperature);
  const { terms, others } = exponentials(distances, indexOfMaximum(logits));
  const sum = addPairs([1, 0], others);
  return Float64Array.from(terms, ({ mantissa, exponent }) => scale(dividePairs(mantissa, sum)[0], exponent));
}

/**
 * The logarithms of the softmax: zᵢ/T − log Σⱼ e^{zⱼ/T}, each within 2 ULP.
 *
 * The largest entry is −log1p(Σ of the others), which keeps its digits where the probability rounds to 1. Arguments,
 * limits and errors are those of {@link softmax}; probability 0 gives −∞ only where the score is infinitely far below.
 */
export function logSoftmax(logits: Vector, temperature = 1): Float64Array {
  const distances = gaps(logits, temperature);
  const [high, low] = exponentials(distances, indexOfMaximum(logits)).others;
  const logarithm = Math.log1p(high) + low / (1 + high);
  return Float64Array.from(distances, (gap) => gap[0] - (logarithm - gap[1]));
}

/**
 * log Σⱼ e^{zⱼ/T} = m/T + log1p(Σ of the others), m the largest logit: the smooth maximum, finite for finite logits.
 *
 * Arguments and errors are those of {@link softmax}; all −∞ gives −∞.
 */
export function logSumExp(logits: Vector, temperature = 1): number {
  const distances = gaps(logits, temperature);
  const [high, low] = exponentials(distances, indexOfMaximum(logits)).others;
  return maximum(logits) / temperature + (Math.log1p(high) + low / (1 + high));
}

/**
 * The entropy of probabilities, −Σ pᵢ log pᵢ in nats, from 0 to log n; an entry of 0 adds nothing.
 *
 * @throws RangeError for an empty vector, an entry outside [0, 1].
 */
export function entropy(probabilities: Vector): number {
  requireVector('probabilities', probabilities);
  let sum = 0;
  for (let index = 0; index < probabilities.length; index += 1) {
    const share = probabilities[index]!;
    if (!(share >= 0 && share <= 1)) throw new RangeError(`probabilities[${index}] must be in [0, 1], but is ${share}`);
    if (share > 0) sum -= share * Math.log(share);
  }
  // A certain outcome would give −0.
  return sum + 0;
}
