import { maximum, requireLength, requireVector } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/**
 * The point of the simplex nearest to the scores: pᵢ = max(0, zᵢ − τ) with τ such that Σp = 1; small scores get exactly 0.
 *
 * The largest score is subtracted first, so scores of ±10³⁰⁰ and of −∞ are safe; equal scores have equal shares,
 * infinite ones too. Only scores less than 1 below the largest can have a share.
 *
 * @param logits n ≥ 1 scores from −∞ to ∞; a NaN makes all of the result NaN.
 * @returns n probabilities whose sum is 1, some of them exactly 0.
 * @throws RangeError for an empty vector.
 * @see Martins & Astudillo 2016, algorithm 1
 */
export function sparsemax(logits: Vector): Float64Array {
  requireVector('logits', logits);
  const largest = maximum(logits);
  const gaps = Float64Array.from(logits, (logit) => (logit === largest ? 0 : logit - largest));
  const descending = gaps.toSorted().reverse();
  let sum = 0;
  let threshold = 0;
  for (const [index, gap] of descending.entries()) {
    sum += gap;
    if (!(1 + (index + 1) * gap > sum)) break;
    threshold = (sum - 1) / (index + 1);
  }
  return gaps.map((gap) => Math.max(0, gap - threshold));
}

/**
 * The Jacobian of sparsemax times a vector: on the support v − mean of v over the support, elsewhere 0.
 *
 * The Jacobian diag(s) − s sᵀ/|S| (s the indicator of the support S = {pᵢ > 0}) is symmetric, so the same product carries a gradient back.
 * A NaN among the scores makes all of the result NaN. Where a score lies exactly on the threshold, its probability is 0 and it counts as outside the support.
 *
 * @param vector n numbers.
 * @throws RangeError where the lengths differ; else as in sparsemax.
 */
export function sparsemaxJacobianVector(logits: Vector, vector: Vector): Float64Array {
  const shares = sparsemax(logits);
  requireLength('vector', vector, shares.length);
  let sum = 0;
  let size = 0;
  for (let index = 0; index < shares.length; index += 1) {
    if (shares[index]! === 0) continue;
    if (Number.isNaN(shares[index])) return shares;
    sum += vector[index]!;
    size += 1;
  }
  return shares.map((share, index) => (share === 0 ? 0 : vector[index]! - sum / size));
}
