import type { Vector } from '../numerics/vector.ts';
import { differentiate } from './elementwise.ts';
import { combine, correlate, sumRows } from './kernels.ts';
import { maxoutBackward } from './maxout-layer.ts';
import { normaliseBackward } from './normalise.ts';
import { objective } from './objective.ts';
import { requireBackward, requireForward } from './passes.ts';
import type { Layer, Network } from './types.ts';

/** ∂L by the layer's inputs from ∂L by its affine part and, with a skip, from ∂L/∂a. */
function pullThrough(layer: Layer, target: Float64Array, n: number): void {
  const { inputs, units, pieces, weights, affineDelta, upstream, skip } = layer;
  if (skip) for (let place = 0; place < inputs * n; place += 1) target[place] = upstream[place]!;
  else target.fill(0, 0, inputs * n);
  combine(weights, 1, inputs, affineDelta, units * pieces, target, inputs, n);
}

/**
 * Carries the gradient in the last layer's `upstream` back through the network: fills every δ and all gradients.
 *
 * @throws RangeError without a forward pass.
 */
export function propagate(network: Network): void {
  requireForward(network, 'runs backward');
  const { layers, rows: n, input } = network;
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index]!;
    const below = index === 0 ? undefined : layers[index - 1]!;
    const size = layer.units * layer.pieces;
    if (layer.activation === null) maxoutBackward(layer, n);
    else differentiate(layer, n);
    if (layer.norm) normaliseBackward(layer, n);
    correlate(layer.affineDelta, size, below?.a ?? input, layer.inputs, layer.weightGradient, n);
    sumRows(layer.affineDelta, size, layer.biasGradient, n);
    if (below) pullThrough(layer, below.upstream, n);
  }
  network.differentiated = true;
}

/**
 * The loss of the last forward pass and its gradient by every parameter (`network.gradients`) and pre-activation (`layer.delta`).
 *
 * @param targets row-major, rows × outputs; for cross-entropy also one class a row.
 * @returns the loss, in nats for the cross-entropies.
 * @throws RangeError for a wrong number of targets, a class out of range, at bce a target outside [0, 1], or without a forward
 * pass; TypeError for what are no numbers.
 */
export function backward(network: Network, targets: Vector): number {
  const loss = objective(network, targets);
  propagate(network);
  return loss;
}

/**
 * The gradient of the last backward pass by the inputs, row-major, rows × inputs; a new array.
 *
 * @throws RangeError without a backward pass since the last forward pass.
 */
export function inputGradient(network: Network): Float64Array {
  requireBackward(network, 'is asked for the gradient by its inputs');
  const { rows, inputs, layers } = network;
  const unitMajor = new Float64Array(rows * inputs);
  pullThrough(layers[0]!, unitMajor, rows);
  return unitMajor.map((_, index) => unitMajor[(index % inputs) * rows + Math.floor(index / inputs)]!);
}
