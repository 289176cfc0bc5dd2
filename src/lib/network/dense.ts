import { requireObject } from '../numerics/require.ts';
import { apartFrom, requireNumbers, requireWhole } from '../numerics/vector.ts';
import type { Vector } from '../numerics/vector.ts';
import { reserve } from './create.ts';
import { activate } from './elementwise.ts';
import { combine } from './kernels.ts';
import { maxoutForward } from './maxout-layer.ts';
import { normalise } from './normalise.ts';
import { requireForward } from './passes.ts';
import type { Layer, Network } from './types.ts';

function forwardLayer(layer: Layer, below: Float64Array, n: number): void {
  const { inputs, units, pieces, biases, weights, z, a } = layer;
  const size = units * pieces;
  for (let unit = 0; unit < size; unit += 1) z.fill(biases[unit]!, unit * n, unit * n + n);
  combine(weights, inputs, 1, below, inputs, z, size, n);
  if (layer.norm) normalise(layer, n);
  if (layer.activation === null) maxoutForward(layer, n);
  else activate(layer, n);
  if (layer.skip) for (let place = 0; place < units * n; place += 1) a[place]! += below[place]!;
}

function refuseInputs(inputs: Vector, rows: number, width: number): never {
  if (typeof inputs?.length !== 'number')
    throw new TypeError(`inputs must be an array of numbers, but is ${typeof inputs}`);
  throw new RangeError(`inputs must have ${rows} × ${width} entries, but there are ${inputs.length}`);
}

/**
 * Runs the examples through the network; every layer's z and a stay to be read, unit-major (see Layer).
 *
 * @param inputs row-major, rows × inputs; longer arrays are allowed, the rest is not read.
 * @param rows number of examples, at least 1.
 * @throws RangeError for too few inputs or no row, TypeError for what are no numbers.
 */
export function forward(network: Network, inputs: Vector, rows: number): void {
  requireObject('network', network);
  requireWhole('rows', rows, 1);
  const width = network.inputs;
  if (!(inputs?.length >= rows * width)) refuseInputs(inputs, rows, width);
  requireNumbers('inputs', inputs, rows * width);
  if (network.input.length < rows * width) reserve(network, rows);
  network.rows = rows;
  network.differentiated = false;
  const { input, layers } = network;
  const examples = apartFrom(inputs, input);
  for (let column = 0; column < width; column += 1)
    for (let row = 0; row < rows; row += 1) input[column * rows + row] = examples[row * width + column]!;
  let below = input;
  for (const layer of layers) {
    forwardLayer(layer, below, rows);
    below = layer.a;
  }
}

/**
 * The outputs of the last forward pass, row-major, rows × outputs; a copy.
 *
 * @throws RangeError without a forward pass.
 */
export function outputs(network: Network): Float64Array {
  requireForward(network, 'is asked for its outputs');
  const { rows, outputs: width, layers } = network;
  const { a } = layers.at(-1)!;
  return Float64Array.from(
    { length: rows * width },
    (_, index) => a[(index % width) * rows + Math.floor(index / width)]!,
  );
}
