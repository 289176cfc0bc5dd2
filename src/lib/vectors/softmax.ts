import { addPairs, dividePairs, exponential, scale, twoProduct, twoSum } from '../numerics/double-double.ts';
import type { Pair } from '../numerics/double-double.ts';
import { indexOfMaximum, maximum, requirePositive, requireVector } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/** The entries' distances below the largest one, in units of the temperature: (zᵢ − max z)/T ≤ 0, with rounding errors. */
function gaps(logits: Vector, temperature: number): readonly Pair[] {
  requireVector('logits', logits);
  requirePositive('temperature', temperature);
  const largest = maximum(logits);
  return Array.from({ length: logits.length }, (_, index): Pair => {
    const logit = logits[index]!;
    // Equal infinities: their difference is NaN, the limit of equal logits is 0.
    if (logit === largest) return [0, 0];
    // Infinitely far below for every temperature, also for one at which finite scores overflow.
    if (logit === -Infinity || largest === Infinity) return [logit - largest, 0];
    const [high, low] = twoSum(logit, -largest);
    // Scores of opposite sign near 10³⁰⁸ differ by more than a double holds.
    const quotient = Number.isFinite(high) ? high / temperature : logit / temperature - largest / temperature;
    // Below −800 the exponential is 0 whatever the rest.
    if (quotient < -800) return [quotient, 0];
    if (temperature === 1) return [high, low];
    const [product, error] = twoProduct(quotient, temperature);
    const rest = (high - product - error + low) / temperature;
    return [quotient, Number.isFinite(rest) ? rest : 0];
  });
}

/** The exponentials of the gaps as scaled pairs, and their sum without the first largest entry, whose exponential is 1. */
function exponentials(distances: readonly Pair[], largest: number) {
  let others: Pair = [0, 0];
  const terms = distances.map((gap, index) => {
    const term = gap[0] < -800 ? { mantissa: [0, 0] as Pair, exponent: 0 } : exponential(gap);
    const [high, low] = term.mantissa;
    if (index !== largest) others = addPairs(others, [scale(high, term.exponent), scale(low, term.exponent)]);
    return term;
  });
  return { terms, others };
}

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
