import { requireName, requireObject, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
import { initialise } from './initialise.ts';
import { planLayer, shapeSize } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Layer, LayerOptions, LossName, Network, NetworkOptions } from './types.ts';

const lossNames: readonly LossName[] = ['mse', 'bce', 'cross-entropy'];
/** More would not fit into one array of an ordinary machine. */
const MOST_NUMBERS = 2 ** 27;

const empty = new Float64Array(0);

function makeLayer(plan: Plan, parameters: Float64Array, gradients: Float64Array, start: number, shape: number): Layer {
  const { options, inputs, pieces, activation, learn } = plan;
  const rows = options.units * pieces;
  const biases = start + rows * inputs;
  const learned = shapeSize(plan);
  const initial = options.parameter ?? activation?.parameter?.default;
  const fixed = initial === undefined ? empty : Float64Array.of(initial);
  const values = learned === 0 ? fixed : parameters.subarray(shape, shape + learned);
  if (initial !== undefined) values.fill(initial);
  return {
    inputs,
    units: options.units,
    pieces,
    activation,
    learn,
    skip: options.skip ?? false,
    norm: options.norm ?? false,
    weights: parameters.subarray(start, biases),
    biases: parameters.subarray(biases, biases + rows),
    shape: values,
    weightGradient: gradients.subarray(start, biases),
    biasGradient: gradients.subarray(biases, biases + rows),
    shapeGradient: gradients.subarray(shape, shape + learned),
    z: empty,
    a: empty,
    delta: empty,
    upstream: empty,
    affineDelta: empty,
    inverseDeviation: empty,
  };
}

/**
 * Makes room for so many examples; what the buffers held is lost, so that forward has to run before backward. Called by forward
 * when more come than before.
 *
 * @throws RangeError for a number of rows that is no whole number of at least 1, or of whose numbers one layer has more than 2²⁷.
 */
export function reserve(network: Network, rows: number): void {
  requireObject('network', network);
  const widest = Math.max(network.inputs, ...network.layers.map(({ units, pieces }) => units * pieces));
  requireWhole('rows', rows, 1, Math.floor(MOST_NUMBERS / widest));
  network.rows = 0;
  network.differentiated = false;
  network.input = new Float64Array(network.inputs * rows);
  for (const layer of network.layers) {
    layer.z = new Float64Array(layer.units * layer.pieces * rows);
    layer.a = new Float64Array(layer.units * rows);
    layer.delta = new Float64Array(layer.z.length);
    layer.upstream = new Float64Array(layer.a.length);
    layer.affineDelta = layer.norm ? new Float64Array(layer.z.length) : layer.delta;
    if (layer.norm) layer.inverseDeviation = new Float64Array(rows);
  }
}

const known = {
  inputs: true,
  layers: true,
  loss: true,
  initialise: true,
  rows: true,
} satisfies Known<NetworkOptions>;

/**
 * A dense network, its weights drawn: z = a W ᵀ + b, a = f(z) in every layer, the last one included (identity by default).
 *
 * @param options see NetworkOptions; hidden layers and the output layer are all in `layers`.
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function createNetwork(options: NetworkOptions): Network {
  requireOptions('options', options, known);
  const { layers, loss = 'mse' } = options;
  requireWhole('inputs', options.inputs, 1);
  if (!Array.isArray(layers) || layers.length === 0)
    throw new TypeError('layers must be an array of at least one layer');
  requireName('loss', loss, lossNames);
  const plans: Plan[] = [];
  for (const [index, layer] of layers.entries()) {
    const below = plans.at(-1)?.options.units ?? options.inputs;
    plans.push(planLayer(layer as LayerOptions, below, index));
  }
  const sizes = plans.map(({ options: { units }, pieces, inputs }) => units * pieces * (inputs + 1));
  const shapeStart = sizes.reduce((sum, size) => sum + size);
  const total = plans.reduce((sum, plan) => sum + shapeSize(plan), shapeStart);
  if (total > MOST_NUMBERS)
    throw new RangeError(`layers must have at most ${MOST_NUMBERS} parameters together, but have ${total}`);
  const parameters = new Float64Array(total);
  const gradients = new Float64Array(total);
  let start = 0;
  let shape = shapeStart;
  const made = plans.map((plan, index) => {
    const layer = makeLayer(plan, parameters, gradients, start, shape);
    start += sizes[index]!;
    shape += shapeSize(plan);
    return layer;
  });
  const network: Network = {
    inputs: options.inputs,
    outputs: made.at(-1)!.units,
    layers: made,
    loss,
    parameters,
    gradients,
    shapeStart,
    rows: 0,
    differentiated: false,
    input: empty,
  };
  initialise(
    network,
    options.initialise,
    layers.map((layer) => (layer as LayerOptions).initialise),
  );
  if (options.rows !== undefined) reserve(network, options.rows);
  return network;
}
