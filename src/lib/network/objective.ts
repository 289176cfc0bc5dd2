import type { Vector } from '../numerics/vector.ts';
import { requireNumbers } from '../numerics/vector.ts';
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

/** Cross-entropy of rows of logits with classes (one target a row) or weights (as many as logits). */
function categorical(logits: Float64Array, targets: Vector, slope: Float64Array, width: number, n: number): number {
  const soft = targets.length !== n;
  let loss = 0;
  for (let row = 0; row < n; row += 1) {
    let largest = -Infinity;
    for (let unit = 0; unit < width; unit += 1) largest = Math.max(largest, logits[unit * n + row]!);
    let sum = 0;
    let total = 0;
    for (let unit = 0; unit < width; unit += 1) {
      const term = Math.exp(logits[unit * n + row]! - largest);
      slope[unit * n + row] = term;
      sum += term;
      total += soft ? targets[row * width + unit]! : Number(targets[row] === unit);
    }
    const logarithm = Math.log(sum);
    for (let unit = 0; unit < width; unit += 1) {
      const place = unit * n + row;
      const weight = soft ? targets[row * width + unit]! : Number(targets[row] === unit);
      if (weight !== 0) loss -= weight * (logits[place]! - largest - logarithm);
      slope[place] = ((slope[place]! / sum) * total - weight) / n;
    }
  }
  return loss / n;
}

const losses = { mse: squaredError, bce: binary, 'cross-entropy': categorical } as const;

/**
 * The loss of the last forward pass; leaves its gradient by the outputs in the last layer's `upstream`.
 *
 * Mean over all elements for mse and bce, over the examples for cross-entropy, in nats.
 *
 * @param targets row-major, rows × outputs; for cross-entropy also one class a row.
 * @throws RangeError for a wrong number of targets, at cross-entropy a class out of range, or without a forward pass;
 * TypeError for what are no numbers.
 */
export function objective(network: Network, targets: Vector): number {
  const { rows, outputs, loss, layers } = network;
  if (typeof targets?.length !== 'number')
    throw new TypeError(`targets must be an array of numbers, but is ${typeof targets}`);
  if (rows === 0) throw new RangeError('network must have run forward before it runs backward');
  requireNumbers('targets', targets, targets.length);
  const classes = loss === 'cross-entropy' && targets.length === rows;
  if (!classes && targets.length !== rows * outputs)
    throw new RangeError(`targets must have ${rows} × ${outputs} entries, but there are ${targets.length}`);
  if (classes)
    for (let row = 0; row < rows; row += 1)
      if (!(targets[row]! >= 0 && targets[row]! < outputs && Number.isInteger(targets[row])))
        throw new RangeError(`targets[${row}] must be a class from 0 to ${outputs - 1}, but is ${targets[row]}`);
  const last = layers.at(-1)!;
  return losses[loss](last.a, targets, last.upstream, outputs, rows);
}
