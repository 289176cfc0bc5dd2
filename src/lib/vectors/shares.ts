import { addPairs, dividePairs, exponential, scale, twoProduct, twoSum } from '../numerics/double-double.ts';
import type { Pair } from '../numerics/double-double.ts';
import { indexOfMaximum, maximum, requirePositive, requireVector } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/** Below this gap a share is 0 even after it was divided by the smallest temperature there is: e⁻¹⁶⁰⁰/2⁻¹⁰⁷⁴ < 2⁻¹⁰⁷⁵. */
const LOST = -1600;

/** The entries' distances below the largest one, in units of the temperature: (zᵢ − max z)/T ≤ 0, with rounding errors. */
export function gaps(logits: Vector, temperature: number): readonly Pair[] {
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
    if (quotient < LOST) return [quotient, 0];
    if (temperature === 1) return [high, low];
    const [product, error] = twoProduct(quotient, temperature);
    const rest = (high - product - error + low) / temperature;
    return [quotient, Number.isFinite(rest) ? rest : 0];
  });
}

/** The exponentials of the gaps as scaled pairs, and their sum without the first largest entry, whose exponential is 1. */
export function exponentials(distances: readonly Pair[], largest: number) {
  let others: Pair = [0, 0];
  const terms = distances.map((gap, index) => {
    const term = gap[0] < LOST ? { mantissa: [0, 0] as Pair, exponent: 0 } : exponential(gap);
    const [high, low] = term.mantissa;
    if (index !== largest) others = addPairs(others, [scale(high, term.exponent), scale(low, term.exponent)]);
    return term;
  });
  return { terms, others };
}

/** Softmax's probabilities pᵢ = mᵢ·2^eᵢ with all their digits, also those of which a double is too small to hold any. */
export interface Shares {
  readonly size: number;
  /** The place of the first largest score. */
  readonly likeliest: number;
  /** factor·pᵢ, rounded once after the product. */
  times(index: number, factor: number): number;
  /** factor·pᵢ/T. */
  overTemperature(index: number, factor: number): number;
  /** pᵢ·pⱼ/T. */
  product(index: number, other: number): number;
}

/** The probabilities of scores; limits and errors as in softmax. */
export function sharesOf(logits: Vector, temperature: number): Shares {
  const likeliest = indexOfMaximum(logits);
  const { terms, others } = exponentials(gaps(logits, temperature), likeliest);
  const sum = addPairs([1, 0], others);
  const mantissas = Float64Array.from(terms, ({ mantissa }) => dividePairs(mantissa, sum)[0]);
  const exponents = Float64Array.from(terms, ({ exponent }) => exponent);
  const shift = Math.floor(Math.log2(temperature));
  const divisor = temperature / 2 ** shift;
  return {
    size: mantissas.length,
    likeliest,
    times: (index, factor) => scale(factor * mantissas[index]!, exponents[index]!),
    overTemperature: (index, factor) => scale((factor * mantissas[index]!) / divisor, exponents[index]! - shift),
    product: (index, other) =>
      scale((mantissas[index]! * mantissas[other]!) / divisor, exponents[index]! + exponents[other]! - shift),
  };
}
