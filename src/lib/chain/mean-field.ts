import { gaussianExpectation } from '../activations/expectation.ts';
import { bind } from '../activations/parameter.ts';
import type { Activation } from '../activations/types.ts';
import { clamp } from '../numerics/numeric.ts';
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

/**
 * The mean-field theory of a deep random network without biases, whose weights have variance σ_w²/n.
 *
 * q_{l+1} = σ_w²·E f(√q_l·z)² is iterated from 1 until it stands (Poole et al. 2016, Schoenholz et al. 2017).
 *
 * @param weightScale - σ_w, above 0: 1 for Xavier and LeCun, √2 for He, √n for weights from N(0, 1)
 * @throws RangeError if weightScale is not above 0 or the parameter is out of bounds
 */
export function meanField(activation: Activation, weightScale: number, parameter?: number): MeanField {
  requirePositive('weightScale', weightScale);
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
  const chi = average(derivative, clamp(meanSquare, LEAST, 1 / LEAST));
  if (meanSquare <= LEAST) return { meanSquare: 0, chi };
  return { meanSquare: meanSquare < 1 / LEAST ? meanSquare : Infinity, chi };
}
