import { rounder } from '../numerics/precision.ts';
import type { Precision } from '../numerics/precision.ts';
import { maximum, requireVector } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/** Every number on the way from scores to probabilities, as a number format holds it; ∞ and NaN included. */
export interface SoftmaxSteps {
  /** The scores after rounding to the format. */
  readonly scores: readonly number[];
  /** What is taken away from each: 0, or the largest score. */
  readonly shift: number;
  readonly shifted: readonly number[];
  readonly exponentials: readonly number[];
  /** Summed from left to right. */
  readonly sum: number;
  readonly probabilities: readonly number[];
}

/**
 * Softmax by its textbook formula, e^{zᵢ} / Σⱼ e^{zⱼ}, every operation rounded to `precision`.
 *
 * It breaks where a program's would: ∞/∞ and 0/0 give NaN.
 *
 * @param logits n ≥ 1 scores that are finite in the format.
 * @throws RangeError for an empty vector, a score that is not finite or not in the format, another format.
 */
export function naiveSoftmaxSteps(logits: Vector, precision: Precision): SoftmaxSteps {
  return stepsFrom(logits, precision, () => 0);
}

/**
 * Softmax with the largest score m taken away first, e^{zᵢ − m} / Σⱼ e^{zⱼ − m}, every operation rounded to `precision`.
 *
 * No exponential is above 1 and one of them is 1, so nothing overflows and the sum is never 0. Errors as in {@link naiveSoftmaxSteps}.
 */
export function safeSoftmaxSteps(logits: Vector, precision: Precision): SoftmaxSteps {
  return stepsFrom(logits, precision, maximum);
}

function stepsFrom(logits: Vector, precision: Precision, shiftOf: (scores: Vector) => number): SoftmaxSteps {
  requireVector('logits', logits);
  const round = rounder(precision);
  const scores = Array.from({ length: logits.length }, (_, index) => {
    if (!Number.isFinite(logits[index]))
      throw new RangeError(`logits[${index}] must be finite, but is ${logits[index]}`);
    const score = round(logits[index]!);
    if (!Number.isFinite(score))
      throw new RangeError(`logits[${index}] must be finite in ${precision}, but ${logits[index]} is not`);
    return score;
  });
  const shift = shiftOf(scores);
  const shifted = scores.map((score) => round(score - shift));
  const exponentials = shifted.map((exponent) => round(Math.exp(exponent)));
  const sum = exponentials.reduce((total, term) => round(total + term), 0);
  return { scores, shift, shifted, exponentials, sum, probabilities: exponentials.map((term) => round(term / sum)) };
}
