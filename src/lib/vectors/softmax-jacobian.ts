import { symmetricEigenvalues } from '../numerics/eigenvalues.ts';
import { sharesOf } from './shares.ts';
import type { Shares } from './shares.ts';
import { requireLength } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/**
 * The slope of every probability by every score: ∂p/∂z = (diag(p) − p pᵀ)/T, symmetric, its rows sum to 0.
 *
 * The diagonal is summed from the rest of its row, so that sure outputs keep their digits; so do probabilities too small for a
 * double, where a small T makes their slope large enough.
 *
 * @param logits n scores; limits and errors as in softmax.
 * @returns n rows of n entries.
 */
export function softmaxJacobian(logits: Vector, temperature = 1): Float64Array[] {
  const shares = sharesOf(logits, temperature);
  return Array.from({ length: shares.size }, (_, row) => {
    let others = 0;
    const entries = Float64Array.from({ length: shares.size }, (__, column) => {
      if (column === row) return 0;
      const slope = shares.product(row, column);
      others += slope;
      return 0 - slope;
    });
    entries[row] = others;
    return entries;
  });
}

/** v measured from its entry at the likeliest class, and its mean p·v, once as it is and once divided by T. */
function centred(shares: Shares, vector: Vector) {
  requireLength('vector', vector, shares.size);
  const origin = vector[shares.likeliest]!;
  const distances = Float64Array.from(vector, (entry) => entry - origin);
  const sum = (term: (distance: number, index: number) => number) => distances.map(term).reduce((a, b) => a + b);
  return {
    distances,
    mean: sum((distance, index) => shares.times(index, distance)),
    meanOverT: sum((distance, index) => shares.overTemperature(index, distance)),
  };
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
  const shares = sharesOf(logits, temperature);
  const { distances, mean, meanOverT } = centred(shares, vector);
  // Where the distance is 0 the mean alone stands: divided by T before it is rounded.
  return distances.map((distance, index) =>
    distance === 0 ? 0 - shares.times(index, meanOverT) : shares.overTemperature(index, distance - mean),
  );
}

/**
 * The forward product of the log-softmax, (I − 1 pᵀ) v / T: how the log-probabilities answer to scores that move along v.
 *
 * Arguments and errors are those of {@link softmaxJacobianVector}.
 */
export function logSoftmaxJacobianVector(logits: Vector, vector: Vector, temperature = 1): Float64Array {
  const { distances, mean, meanOverT } = centred(sharesOf(logits, temperature), vector);
  return distances.map((distance) => (distance === 0 ? 0 - meanOverT : (distance - mean) / temperature));
}

/**
 * The backward product of the log-softmax, (vᵀ(I − 1 pᵀ))ᵀ / T = (v − p Σv)/T: a gradient carried back to the scores.
 *
 * Computed as (vᵢ(1 − pᵢ) − pᵢ Σ of the others)/T, with 1 − p summed from the other probabilities at the likeliest class, so that
 * sure outputs keep their digits. Arguments and errors are those of {@link softmaxJacobianVector}.
 */
export function logSoftmaxVectorJacobian(logits: Vector, vector: Vector, temperature = 1): Float64Array {
  const shares = sharesOf(logits, temperature);
  requireLength('vector', vector, shares.size);
  const { likeliest } = shares;
  let missing = 0;
  for (let index = 0; index < shares.size; index += 1)
    if (index !== likeliest) missing += shares.overTemperature(index, 1);
  const rest = sumsOfOthers(vector);
  return Float64Array.from(vector, (entry, index) => {
    const own = index === likeliest ? entry * missing : (entry * (1 - shares.times(index, 1))) / temperature;
    return own - shares.overTemperature(index, rest[index]!);
  });
}

/** For every place the sum of all other entries, added up from both ends, so that a large entry takes no digit of theirs. */
function sumsOfOthers(vector: Vector): Float64Array {
  const sums = new Float64Array(vector.length);
  for (let index = 1; index < sums.length; index += 1) sums[index] = sums[index - 1]! + vector[index - 1]!;
  let after = 0;
  for (let index = sums.length - 1; index >= 0; index -= 1) {
    sums[index]! += after;
    after += vector[index]!;
  }
  return sums;
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
