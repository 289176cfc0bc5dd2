import { frozen } from '../numerics/frozen.ts';
import { maths as sigmoid } from '../activations/functions/sigmoid.ts';
import { binaryCrossEntropy, binaryCrossEntropyGradient } from './binary-cross-entropy.ts';
import { largestFinite } from '../numerics/exponent-limits.ts';
import { rounder } from '../numerics/precision.ts';
import type { Precision } from '../numerics/precision.ts';
import { requireBetween, requireFinite, requireName } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';

/** What a loss computes from the output p of a sigmoid unit: ½(p − y)², or −y·ln p − (1 − y)·ln(1 − p). */
export type OutputLoss = 'squared-error' | 'cross-entropy';

/** One label met by one sigmoid output unit: forward to the loss, and back to the pre-activation z. */
export interface OutputPass {
  /** p = σ(z). */
  readonly output: number;
  readonly loss: number;
  /** ∂L/∂p: the slope of the loss at the output. */
  readonly push: number;
  /** ∂p/∂z: what the sigmoid lets through, computed as p(1 − p). */
  readonly gate: number;
  /** ∂L/∂z = push · gate. */
  readonly slope: number;
}

/** A logarithm below this is taken for this, as in PyTorch's BCELoss. */
const leastLogarithm = -100;
/** PyTorch's BCELoss divides by no less than this. */
const leastVariance = 1e-12;

/** In float16 that is 0, and any divisor below 1/65504 would make ∞ of an error of 1, which times a gate of 0 is NaN. */
const leastDivisor = (precision: Precision): number => Math.max(leastVariance, 1 / largestFinite[precision]);

/**
 * Forward and backward through σ and then a loss of p, every operation rounded to `precision`.
 *
 * Cross-entropy is clamped as by PyTorch's `BCELoss`: logarithms at −100, and p(1 − p) in the denominator at 10⁻¹²; in float16, which
 * has no 10⁻¹², at 1/65504. So all parts are finite.
 *
 * @param logit z, finite.
 * @param label y in [0, 1].
 * @throws RangeError for a label outside [0, 1], a logit that is not finite, another loss or format.
 */
export function throughOutput(loss: OutputLoss, logit: number, label: number, precision: Precision): OutputPass {
  requireName('loss', loss, ['squared-error', 'cross-entropy']);
  requireArguments(logit, label);
  const round = rounder(precision);
  const z = round(logit);
  const output = roundedSigmoid(z, precision);
  const gate = round(output * round(1 - output));
  const error = round(output - label);
  if (loss === 'squared-error') {
    return { output, loss: round(round(error * error) / 2), push: error, gate, slope: round(error * gate) };
  }
  const logarithm = (share: number): number => Math.max(round(Math.log(share)), leastLogarithm);
  const complement = Math.max(round(Math.log1p(-output)), leastLogarithm);
  const push = round(error / Math.max(gate, leastDivisor(precision)));
  return {
    output,
    loss: round(0 - round(label * logarithm(output)) - round((1 - label) * complement)),
    push,
    gate,
    slope: round(push * gate),
  };
}

/**
 * The cross-entropy computed from the logit itself: the sigmoid's slope is cancelled before anything is rounded, so no gate remains.
 *
 * Arguments and errors as in {@link throughOutput}; `push` is p − y and `gate` is 1.
 */
export function fromLogit(logit: number, label: number, precision: Precision): OutputPass {
  requireArguments(logit, label);
  const round = rounder(precision);
  const z = round(logit);
  const output = roundedSigmoid(z, precision);
  const slope = precision === 'float64' ? binaryCrossEntropyGradient(z, label) : round(output - label);
  return { output, loss: round(binaryCrossEntropy(z, label)), push: slope, gate: 1, slope };
}

/** σ(z) as 1/(1 + e⁻ᶻ) with every operation rounded; in float64 exact in both tails. */
function roundedSigmoid(z: number, precision: Precision): number {
  const round = rounder(precision);
  return precision === 'float64' ? sigmoid.value(z) : round(1 / round(1 + round(Math.exp(-z))));
}

/** How a loss reaches z: through the output, or computed from the logit. */
export const routes = frozen({
  'squared-error': (logit, label, precision) => throughOutput('squared-error', logit, label, precision),
  'cross-entropy': (logit, label, precision) => throughOutput('cross-entropy', logit, label, precision),
  'from-logit': fromLogit,
} as const satisfies Record<string, (logit: number, label: number, precision: Precision) => OutputPass>);

/** The name of a route. */
export type Route = keyof typeof routes;

/**
 * z before learning and after each of so many steps of gradient descent on the unit's bias alone, at learning rate 1.
 *
 * z ← z − ∂L/∂z, rounded to `precision`, for at most a million steps; errors as in {@link throughOutput}.
 */
export function learnBias(
  route: Route,
  start: number,
  label: number,
  precision: Precision,
  steps: number,
): readonly number[] {
  const round = rounder(precision);
  requireName('route', route, Object.keys(routes));
  requireWhole('steps', steps, 0, 1_000_000);
  requireArguments(start, label);
  if (!Number.isFinite(round(start))) throw new RangeError(`start must be finite in ${precision}, but is ${start}`);
  const places = [start];
  for (let z = start; places.length <= steps; places.push(z)) z = round(z - routes[route](z, label, precision).slope);
  return places;
}

function requireArguments(logit: number, label: number): void {
  requireFinite('logit', logit);
  requireBetween('label', label, 0, 1);
}
