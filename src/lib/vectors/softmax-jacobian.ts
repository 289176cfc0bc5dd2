import { symmetricEigenvalues } from '../numerics/eigenvalues.ts';
import { softmax } from './softmax.ts';
import { indexOfMaximum, requireLength } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/**
 * The slope of every probability by every score: ∂p/∂z = (diag(p) − p pᵀ)/T, symmetric, its rows sum to 0.
 *
 * 1 − pᵢ is summed from the other probabilities, so that sure outputs keep their digits.
 *
 * @param logits n scores; limits and errors as in softmax.
 * @returns n rows of n entries.
 */
export function softmaxJacobian(logits: Vector, temperature = 1): Float64Array[] {
  const shares = softmax(logits, temperature);
  return Array.from(shares, (share, row) => {
    let others = 0;
    const entries = shares.map((other, column) => {
      if (column === row) return 0;
      others += other;
      return -(share * other) / temperature;
    });
    entries[row] = (share * others) / temperature;
    return entries;
  });
}

/**
 * The Jacobian of the softmax times a vector, J v = p ⊙ (v − p·v)/T. J is symmetric: the same is its vᵀJ.
 *
 * v is measured from its entry at the likeliest class, so that sure outputs keep their digits.
 *
 * @param vector n numbers.
 * @throws RangeError where the lengths differ; else as in softmax.
 */
export function softmaxJacobianVector(logits: Vector, vector: Vector, temperature = 1): Float64Array {
  const shares = softmax(logits, temperature);
  requireLength('vector', vector, shares.length);
  const origin = vector[indexOfMaximum(shares)]!;
  let mean = 0;
  for (let index = 0; index < shares.length; index += 1) mean += shares[index]! * (vector[index]! - origin);
  return shares.map((share, index) => (share * (vector[index]! - origin - mean)) / temperature);
}

/**
 * The forward product of the log-softmax, (I − 1 pᵀ) v / T: how the log-probabilities answer to scores that move along v.
 *
 * Arguments and errors are those of {@link softmaxJacobianVector}.
 */
export function logSoftmaxJacobianVector(logits: Vector, vector: Vector, temperature = 1): Float64Array {
  const shares = softmax(logits, temperature);
  requireLength('vector', vector, shares.length);
  const origin = vector[indexOfMaximum(shares)]!;
  let mean = 0;
  for (let index = 0; index < shares.length; index += 1) mean += shares[index]! * (vector[index]! - origin);
  return shares.map((_, index) => (vector[index]! - origin - mean) / temperature);
}

/**
 * The backward product of the log-softmax, (vᵀ(I − 1 pᵀ))ᵀ / T = (v − p Σv)/T: a gradient carried back to the scores.
 *
 * Arguments and errors are those of {@link softmaxJacobianVector}.
 */
export function logSoftmaxVectorJacobian(logits: Vector, vector: Vector, temperature = 1): Float64Array {
  const shares = softmax(logits, temperature);
  requireLength('vector', vector, shares.length);
  let sum = 0;
  for (let index = 0; index < shares.length; index += 1) sum += vector[index]!;
  return shares.map((share, index) => (vector[index]! - share * sum) / temperature);
}

/**
 * The eigenvalues of the softmax's Jacobian, ascending, by Jacobi rotations (meant for n ≤ 100).
 *
 * One is always 0 (the direction (1, …, 1)); their sum is (1 − Σp²)/T. None is above 1/(2T): row i of J holds pᵢ(1 − pᵢ)/T and,
 * beside it, entries that add up to as much in size, so by Gershgorin's theorem λ ≤ max 2pᵢ(1 − pᵢ)/T ≤ 1/(2T), and two equal
 * scores far above the rest come as near as one likes. Gao & Pavel 2017 prove the weaker 1/T.
 */
export function softmaxEigenvalues(logits: Vector, temperature = 1): Float64Array {
  return symmetricEigenvalues(softmaxJacobian(logits, temperature));
}
