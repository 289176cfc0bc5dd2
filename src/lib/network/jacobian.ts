import type { Vector } from '../numerics/vector.ts';
import { requireLength } from '../numerics/vector.ts';
import { inputGradient, propagate } from './backward.ts';
import { forward } from './dense.ts';
import type { Network } from './types.ts';

/**
 * The Jacobian of the network at one example: row o holds ∂output_o/∂input, all rows from one pass over as many copies.
 *
 * The network's buffers and gradients hold that pass afterwards. All NaN where an output is NaN.
 *
 * @throws RangeError if the example has not as many entries as the network has inputs
 */
export function jacobian(network: Network, example: Vector): Float64Array[] {
  const { inputs, outputs, layers } = network;
  requireLength('example', example, inputs);
  forward(
    network,
    Float64Array.from({ length: outputs * inputs }, (_, index) => example[index % inputs]!),
    outputs,
  );
  const { upstream } = layers.at(-1)!;
  upstream.fill(0, 0, outputs * outputs);
  for (let output = 0; output < outputs; output += 1) upstream[output * outputs + output] = 1;
  propagate(network);
  const rows = inputGradient(network);
  // Every row was computed at one example: where an output is NaN there is no slope, though a linear layer would have one.
  const lost = layers.at(-1)!.a.some((output, place) => place < outputs * outputs && Number.isNaN(output));
  return Array.from({ length: outputs }, (_, output) =>
    lost ? new Float64Array(inputs).fill(NaN) : rows.slice(output * inputs, (output + 1) * inputs),
  );
}
