import type { Vector } from '../numerics/vector.ts';
import { apartFrom, requireClasses, requireNumbers } from '../numerics/vector.ts';
import { categorical } from './cross-entropy.ts';
import { requireForward } from './passes.ts';
import type { Network } from './types.ts';

/** Squared error of all elements; returns the sum, writes the slope of the mean. */
function squaredError(outputs: Float64Array, targets: Vector, slope: Float64Array, width: number, n: number): number {
  const scale = 2 / (width * n);
  let sum = 0;
  for (let unit = 0; unit < width; unit += 1)
    for (let row = 0; row < n; row += 1) {
      const place = unit * n + row;
      const difference = outputs[place]! - targets[row * width + unit]!;
      sum += difference * difference;
      slope[place] = scale * difference;
    }
  return sum / (width * n);
}

/** Binary cross-entropy of all logits, in the form of losses.ts in which nothing cancels. */
function binary(logits: Float64Array, targets: Vector, slope: Float64Array, width: number, n: number): number {
  const scale = 1 / (width * n);
  let sum = 0;
  for (let unit = 0; unit < width; unit += 1)
    for (let row = 0; row < n; row += 1) {
      const place = unit * n + row;
      const logit = logits[place]!;
      const target = targets[row * width + unit]!;
      const small = Math.exp(-Math.abs(logit));
      const sure = 1 / (1 + small);
      const unsure = small * sure;
      const missing = logit > 0 ? 1 - target : target;
      sum += (missing === 0 ? 0 : missing * Math.abs(logit)) + Math.log1p(small);
      slope[place] = scale * (logit > 0 ? missing * sure - target * unsure : (1 - target) * unsure - target * sure);
    }
  return sum * scale;
}

/** Throws unless every target is a probability. */
function requireShares(targets: Vector): void {
  for (let place = 0; place < targets.length; place += 1)
    if (!(targets[place]! >= 0 && targets[place]! <= 1))
      throw new RangeError(`targets[${place}] must be in [0, 1], but is ${targets[place]}`);
}

const losses = { mse: squaredError, bce: binary, 'cross-entropy': categorical } as const;

/**
 * The loss of the last forward pass; leaves its gradient by the outputs in the last layer's `upstream`.
 *
 * Mean over all elements for mse and bce, over the examples for cross-entropy, in nats.
 *
 * @param targets row-major, rows × outputs; for cross-entropy also one class a row.
 * @throws RangeError for a wrong number of targets, at cross-entropy a class out of range, at bce a target outside [0, 1], or
 * without a forward pass; TypeError for what are no numbers.
 */
export function objective(network: Network, targets: Vector): number {
  requireForward(network, 'runs backward');
  const { rows, outputs, loss, layers } = network;
  if (typeof targets?.length !== 'number')
    throw new TypeError(`targets must be an array of numbers, but is ${targets === null ? 'null' : typeof targets}`);
  requireNumbers('targets', targets, targets.length);
  const classes = loss === 'cross-entropy' && targets.length === rows;
  if (!classes && targets.length !== rows * outputs)
    throw new RangeError(`targets must have ${rows} × ${outputs} entries, but there are ${targets.length}`);
  if (classes) requireClasses(targets, outputs, rows);
  if (loss === 'bce') requireShares(targets);
  const last = layers.at(-1)!;
  return losses[loss](last.a, apartFrom(targets, last.upstream), last.upstream, outputs, rows);
}
