import { gaussianExpectation } from '../activations/expectation.ts';
import { maths as gelu } from '../activations/functions/gelu.ts';
import { requireNumber, requireObject } from '../numerics/require.ts';
import { beats, dot, requireLength, requireVector, requireWhole } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';

/** One affine piece w·x + b of a maxout unit. */
export interface Piece {
  readonly weights: Vector;
  readonly bias: number;
}

/** How pieces that tie for the maximum share the gradient: all to the first, or evenly among them (torch.amax). */
export type TieRule = 'first' | 'even';

/** What one maxout unit gives at one input. */
export interface MaxoutValue {
  readonly value: number;
  /** The number of the winning piece; at ties the first. */
  readonly winner: number;
  /** The value of every piece. */
  readonly pieces: Float64Array;
}

/** The gradient of a loss through one maxout unit. */
export interface MaxoutGradient {
  /** By the d inputs: the upstream gradient times the winner's weights. */
  readonly input: Float64Array;
  /** By the weights, one row of d a piece: the upstream gradient times the input for the winner, 0 for all others. */
  readonly weights: readonly Float64Array[];
  /** By the k biases: the upstream gradient for the winner, 0 for all others. */
  readonly biases: Float64Array;
}

function pieceValues(pieces: readonly Piece[], input: Vector): Float64Array {
  if (!Array.isArray(pieces)) throw new TypeError('pieces must be an array of { weights, bias }');
  if (pieces.length === 0) throw new RangeError('pieces must have at least one piece, but has none');
  requireVector('input', input);
  return Float64Array.from(pieces, (piece: Piece, index) => {
    requireObject(`pieces[${index}]`, piece);
    const { weights, bias } = piece;
    requireLength(`pieces[${index}].weights`, weights, input.length);
    if (!Number.isFinite(bias)) throw new RangeError(`pieces[${index}].bias must be a finite number, but is ${bias}`);
    return dot(weights, input) + bias;
  });
}

/**
 * A maxout unit, h(x) = maxᵢ (wᵢ·x + bᵢ) over k affine pieces: convex and piecewise linear.
 *
 * @param pieces k ≥ 1 pieces, each with d weights and a bias.
 * @param input d numbers.
 * @returns the value, the first winning piece, and the value of every piece; a piece that is NaN wins, as in PyTorch.
 * @throws RangeError for no piece or a wrong length; TypeError for pieces that are no array.
 * @see Goodfellow et al. 2013
 */
export function maxout(pieces: readonly Piece[], input: Vector): MaxoutValue {
  const values = pieceValues(pieces, input);
  let winner = 0;
  for (let index = 1; index < values.length; index += 1) if (beats(values[index]!, values[winner]!)) winner = index;
  return { value: values[winner]!, winner, pieces: values };
}

/**
 * The gradient of a maxout unit: ∂h/∂x = w of the winner, ∂h/∂wᵢ = x·[i wins], ∂h/∂bᵢ = [i wins], times `upstream`.
 *
 * Where m pieces tie, the first takes the whole gradient; with `ties: 'even'` each takes 1/m of it.
 *
 * @param upstream ∂L/∂h, 1 by default. Other arguments and errors as in maxout.
 */
export function maxoutGradient(
  pieces: readonly Piece[],
  input: Vector,
  upstream = 1,
  ties: TieRule = 'first',
): MaxoutGradient {
  const { value, winner, pieces: values } = maxout(pieces, input);
  requireNumber('upstream', upstream);
  if (ties !== 'first' && ties !== 'even')
    throw new RangeError(`ties must be 'first' or 'even', but is ${String(ties)}`);
  const winners = values.map((other, index) => Number(ties === 'first' ? index === winner : !beats(value, other)));
  const count = winners.reduce((sum, wins) => sum + wins);
  const biases = winners.map((wins) => (wins * upstream) / count);
  const gradient = new Float64Array(input.length);
  pieces.forEach(({ weights }, index) => {
    for (let place = 0; place < input.length; place += 1)
      if (winners[index] === 1) gradient[place]! += biases[index]! * weights[place]!;
  });
  const byWeights = Array.from(biases, (share) =>
    Float64Array.from(input, (entry) => (share === 0 ? 0 : share * entry)),
  );
  return { input: gradient, weights: byWeights, biases };
}

/**
 * E max(z₁, …, z_k)² for independent zᵢ ~ N(0, 1): what a maxout unit makes of the second moment 1 of its sums.
 *
 * 1 for k = 1 and 2: max² + min² = z₁² + z₂², and both have the same mean. Weights of variance 1/n divided by it keep the
 * signal's second moment, n the number of inputs.
 *
 * @param pieces k ≥ 1.
 * @throws RangeError for a k that is not a whole number of at least 1.
 */
export function maxoutSecondMoment(pieces: number): number {
  requireWhole('pieces', pieces, 1);
  // Φ(z), the share of one sum below z.
  const below = (z: number) => (z === 0 ? 0.5 : gelu.value(z) / z);
  return gaussianExpectation((z) => pieces * z * z * below(z) ** (pieces - 1));
}
