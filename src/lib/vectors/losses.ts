import { logSoftmaxVectorJacobian } from './softmax-jacobian.ts';
import { logSoftmax } from './softmax.ts';
import { requireLength, requireVector, requireWhole } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

export * from './binary-cross-entropy.ts';

/** What a class loss compares with: the number of the right class, or a weight for every class. */
export type ClassTarget = number | Vector;

function requireClass(target: number, classes: number): void {
  requireWhole('target', target, 0);
  if (target >= classes) throw new RangeError(`target must be a class from 0 to ${classes - 1}, but is ${target}`);
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
 * Computed as {@link logSoftmaxVectorJacobian}, which keeps the digits of sure outputs and of small targets beside large ones.
 *
 * @returns n numbers whose sum is 0. Errors as in crossEntropy.
 */
export function crossEntropyGradient(logits: Vector, target: ClassTarget): Float64Array {
  requireVector('logits', logits);
  if (typeof target === 'number') requireClass(target, logits.length);
  else requireLength('target', target, logits.length);
  const weights = Float64Array.from(logits, (_, index) =>
    typeof target === 'number' ? Number(index === target) : target[index]!,
  );
  return logSoftmaxVectorJacobian(logits, weights).map((slope) => 0 - slope);
}

/**
 * The mean squared error, Σ(yᵢ − tᵢ)²/n over all n elements.
 *
 * @throws RangeError where the lengths differ, for an empty vector.
 */
export function meanSquaredError(outputs: Vector, targets: Vector): number {
  requireVector('outputs', outputs);
  requireLength('targets', targets, outputs.length);
  const count = outputs.length;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += (outputs[index]! - targets[index]!) ** 2;
  if (sum < Infinity) return sum / count;
  // The mean may be a number where the sum is none.
  let mean = 0;
  for (let index = 0; index < count; index += 1) mean += ((outputs[index]! - targets[index]!) / Math.sqrt(count)) ** 2;
  return mean;
}

/** The gradient of the mean squared error by the outputs, 2(yᵢ − tᵢ)/n. Errors as in meanSquaredError. */
export function meanSquaredErrorGradient(outputs: Vector, targets: Vector): Float64Array {
  requireVector('outputs', outputs);
  requireLength('targets', targets, outputs.length);
  return Float64Array.from(outputs, (output, index) => (output - targets[index]!) / (outputs.length / 2));
}
