import { logSoftmax, softmax } from './softmax.ts';
import { requireLength, requireVector, requireWhole } from './vector.ts';
import type { Vector } from './vector.ts';

/** What a class loss compares with: the number of the right class, or a weight for every class. */
export type ClassTarget = number | Vector;

function requireClass(target: number, classes: number): void {
  requireWhole('target', target, 0);
  if (target >= classes) throw new RangeError(`target must be a class from 0 to ${classes - 1}, but is ${target}`);
}

function requireShare(target: number): void {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`target must be in [0, 1], but is ${target}`);
}

/**
 * The cross-entropy of scores with a class or with soft targets, −Σ tᵢ log softmax(z)ᵢ, in nats, from the scores directly.
 *
 * 0·log 0 counts as 0; a class whose score is infinitely below the largest costs ∞.
 *
 * @param logits n scores from −∞ to ∞; a NaN makes the loss NaN.
 * @param target a class from 0 to n − 1, or n weights (they need not sum to 1; PyTorch's form).
 * @throws RangeError for a class out of range or a wrong length.
 */
export function crossEntropy(logits: Vector, target: ClassTarget): number {
  const logarithms = logSoftmax(logits);
  if (typeof target === 'number') {
    requireClass(target, logits.length);
    return 0 - logarithms[target]!;
  }
  requireLength('target', target, logits.length);
  let sum = 0;
  for (let index = 0; index < logarithms.length; index += 1)
    if (target[index] !== 0) sum -= target[index]! * logarithms[index]!;
  return sum;
}

/**
 * The gradient of the cross-entropy by the scores: p − y for a class, p·Σt − t for soft targets.
 *
 * At the right class p − 1 is summed from the other probabilities, so that it keeps its digits when the output is sure.
 *
 * @returns n numbers whose sum is 0. Errors as in crossEntropy.
 */
export function crossEntropyGradient(logits: Vector, target: ClassTarget): Float64Array {
  const shares = softmax(logits);
  if (typeof target === 'number') {
    requireClass(target, logits.length);
    shares[target] = 0;
    let others = 0;
    for (const share of shares) others += share;
    shares[target] = -others;
    return shares;
  }
  requireLength('target', target, logits.length);
  let total = 0;
  for (let index = 0; index < shares.length; index += 1) total += target[index]!;
  return shares.map((share, index) => share * total - target[index]!);
}

/**
 * The binary cross-entropy of one score, max(z, 0) − z·y + log1p(e^−|z|), as two parts ≥ 0 so that nothing cancels.
 *
 * @param logit z from −∞ to ∞: finite for finite z, 0 for the sure and right, ∞ for the infinitely sure and wrong.
 * @param target y in [0, 1].
 * @throws RangeError for a target outside [0, 1].
 */
export function binaryCrossEntropy(logit: number, target: number): number {
  requireShare(target);
  const weight = logit > 0 ? 1 - target : target;
  return (weight === 0 ? 0 : weight * Math.abs(logit)) + Math.log1p(Math.exp(-Math.abs(logit)));
}

/**
 * The slope of the binary cross-entropy by the score, σ(z) − y, as (1 − y)·σ(z) − y·σ(−z), exact in both tails.
 *
 * Arguments and errors as in binaryCrossEntropy; the result is in [−1, 1].
 */
export function binaryCrossEntropyGradient(logit: number, target: number): number {
  requireShare(target);
  const small = Math.exp(-Math.abs(logit));
  const sure = 1 / (1 + small);
  const unsure = small / (1 + small);
  return logit > 0 ? (1 - target) * sure - target * unsure : (1 - target) * unsure - target * sure;
}

/**
 * The mean squared error, Σ(yᵢ − tᵢ)²/n over all n elements.
 *
 * @throws RangeError where the lengths differ, for an empty vector.
 */
export function meanSquaredError(outputs: Vector, targets: Vector): number {
  requireVector('outputs', outputs);
  requireLength('targets', targets, outputs.length);
  let sum = 0;
  for (let index = 0; index < outputs.length; index += 1) sum += (outputs[index]! - targets[index]!) ** 2;
  return sum / outputs.length;
}

/** The gradient of the mean squared error by the outputs, 2(yᵢ − tᵢ)/n. Errors as in meanSquaredError. */
export function meanSquaredErrorGradient(outputs: Vector, targets: Vector): Float64Array {
  requireVector('outputs', outputs);
  requireLength('targets', targets, outputs.length);
  return Float64Array.from(outputs, (output, index) => (2 * (output - targets[index]!)) / outputs.length);
}
