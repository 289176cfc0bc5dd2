import { requireBetween, requireNumber } from '../numerics/require.ts';

function check(logit: number, target: number): void {
  requireNumber('logit', logit);
  requireBetween('target', target, 0, 1);
}

/**
 * The binary cross-entropy of one score, max(z, 0) − z·y + log1p(e^−|z|), as two parts ≥ 0 so that nothing cancels.
 *
 * @param logit z from −∞ to ∞: finite for finite z, 0 for the sure and right, ∞ for the infinitely sure and wrong.
 * @param target y in [0, 1].
 * @throws RangeError for a target outside [0, 1], TypeError for what is no number.
 */
export function binaryCrossEntropy(logit: number, target: number): number {
  check(logit, target);
  const weight = logit > 0 ? 1 - target : target;
  return (weight === 0 ? 0 : weight * Math.abs(logit)) + Math.log1p(Math.exp(-Math.abs(logit)));
}

/**
 * The slope of the binary cross-entropy by the score, σ(z) − y, as (1 − y)·σ(z) − y·σ(−z), exact in both tails.
 *
 * Arguments and errors as in binaryCrossEntropy; the result is in [−1, 1].
 */
export function binaryCrossEntropyGradient(logit: number, target: number): number {
  check(logit, target);
  const small = Math.exp(-Math.abs(logit));
  const sure = 1 / (1 + small);
  const unsure = small / (1 + small);
  return logit > 0 ? (1 - target) * sure - target * unsure : (1 - target) * unsure - target * sure;
}
