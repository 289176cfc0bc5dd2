import { gaussianExpectation } from '../activations/expectation.ts';
import { bind } from '../activations/parameter.ts';
import type { Activation } from '../activations/types.ts';
import { requireBetween } from '../numerics/require.ts';
import { requirePositive } from '../numerics/vector.ts';

/** What an infinitely wide random network does in each layer, once its signal has found its size. */
export interface MeanField {
  /** q*, the mean square of the pre-activations that every layer reproduces; 0 or ∞ where they die out or run away. */
  readonly meanSquare: number;
  /** χ = σ_w²·E f′(√q*·z)², z ~ N(0, 1): the factor per layer of the squared gradient. */
  readonly chi: number;
}

const STEPS = 2000; // at the very edge (tanh at σ_w = 1) the signal is then still on its slow way to 0
const LEAST = 1e-12;
/** Up to this σ_w the fixed point of every bounded function here lies below 1/LEAST. */
const WIDEST = 1e5;

/** Where a factor goes that was `before` and is `now` a hundred times farther out: on to 0 or ∞, or nowhere. */
function limit(before: number, now: number): number {
  if (now > 2 * before) return Infinity;
  return now < before / 2 ? 0 : now;
}

/**
 * The mean-field theory of a deep random network without biases, whose weights have variance σ_w²/n.
 *
 * q_{l+1} = σ_w²·E f(√q_l·z)² is iterated from 1 until it stands, at most 2000 times (Poole et al. 2016, Schoenholz et al. 2017).
 *
 * @param weightScale - σ_w, above 0 and at most 10⁵: 1 for Xavier and LeCun, √2 for He, √n for weights from N(0, 1)
 * @throws RangeError if weightScale is not such a number or the parameter is out of bounds
 */
export function meanField(activation: Activation, weightScale: number, parameter?: number): MeanField {
  requirePositive('weightScale', weightScale);
  requireBetween('weightScale', weightScale, 0, WIDEST);
  const { value, derivative, kinks } = bind(activation, parameter);
  const average = (f: (z: number) => number, meanSquare: number): number => {
    const size = Math.sqrt(meanSquare);
    const places = kinks.map((kink) => kink / size);
    return weightScale ** 2 * gaussianExpectation((z) => f(size * z) ** 2, places);
  };
  let meanSquare = 1;
  for (let step = 0; step < STEPS && meanSquare > LEAST && meanSquare < 1 / LEAST; step++) {
    const next = average(value, meanSquare);
    if (Math.abs(next - meanSquare) <= 1e-12 * meanSquare) break;
    meanSquare = next;
  }
  const chiAt = (size: number): number => average(derivative, size);
  if (meanSquare <= LEAST) return { meanSquare: 0, chi: limit(chiAt(100 * LEAST), chiAt(LEAST)) };
  if (meanSquare >= 1 / LEAST) return { meanSquare: Infinity, chi: limit(chiAt(0.01 / LEAST), chiAt(1 / LEAST)) };
  return { meanSquare, chi: Number.isNaN(meanSquare) ? NaN : chiAt(meanSquare) };
}
