import { gaussianMoments } from '../activations/moments.ts';
import { mulberry32, normal } from '../numerics/random.ts';
import type { RandomSource } from '../numerics/random.ts';
import { requireFinite, requireIdle, requireName, requireObject, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requirePositive, requireWhole } from '../numerics/vector.ts';
import { orthogonal } from './orthogonal.ts';
import type { InitialiseOptions, Layer, Network, WeightScheme } from './types.ts';

/** Standard deviation of a weight by scheme, before the gain. */
const deviations: Readonly<Record<WeightScheme, (layer: Layer, sd: number) => number>> = {
  xavier: ({ inputs, units, pieces }) => Math.sqrt(2 / (inputs + units * pieces)),
  he: ({ inputs }) => Math.sqrt(2 / inputs),
  lecun: ({ inputs }) => Math.sqrt(1 / inputs),
  own: (layer) => ownGain(layer) / Math.sqrt(layer.inputs),
  normal: (_, sd) => sd,
  pytorch: ({ inputs }) => Math.sqrt(1 / (3 * inputs)),
  uniform: ({ inputs }) => Math.sqrt(1 / (3 * inputs)),
  orthogonal: () => 1,
  zero: () => 0,
};

/** 1/√E f(z)² for z ~ N(0, 1): the factor on LeCun's weights that keeps the second moment at 1. */
function ownGain({ activation, shape }: Layer): number {
  if (activation === null) throw new RangeError(`initialise.weights must not be 'own' for a maxout layer`);
  const { gain } = gaussianMoments(activation, shape[0]);
  if (!Number.isFinite(gain))
    throw new RangeError(`initialise.weights must not be 'own': the function is 0 everywhere`);
  return gain;
}

/** The standard deviation of the layer's weights, all its options checked: nothing has been drawn so far. */
function planned(layer: Layer, options: InitialiseOptions): number {
  const { weights = 'lecun', gain = 1, sd = 1, bias = 0 } = options;
  requireName('initialise.weights', weights, Object.keys(deviations));
  requirePositive('initialise.gain', gain);
  requirePositive('initialise.sd', sd);
  requireFinite('initialise.bias', bias);
  return gain * deviations[weights](layer, sd);
}

function fillWeights(
  layer: Layer,
  { weights: scheme = 'lecun', gain = 1 }: InitialiseOptions,
  deviation: number,
  uniform: RandomSource,
  gaussian: RandomSource,
): void {
  const { weights } = layer;
  if (scheme === 'orthogonal') {
    orthogonal(weights, layer.units * layer.pieces, layer.inputs, gaussian);
    weights.forEach((weight, index) => (weights[index] = gain * weight));
    return;
  }
  const flat = scheme === 'pytorch' || scheme === 'uniform';
  // U(±s√3) has the standard deviation s.
  const draw = flat ? () => Math.sqrt(3) * (2 * uniform() - 1) : gaussian;
  for (let index = 0; index < weights.length; index += 1) weights[index] = deviation === 0 ? 0 : deviation * draw();
}

function fillBiases({ biases, inputs }: Layer, { weights, bias }: InitialiseOptions, uniform: RandomSource): void {
  if (bias !== undefined || weights !== 'pytorch') biases.fill(bias ?? 0);
  else for (let index = 0; index < biases.length; index += 1) biases[index] = (2 * uniform() - 1) / Math.sqrt(inputs);
}

const known = { weights: true, gain: true, sd: true, bias: true } satisfies Known<InitialiseOptions>;

/** The options that have a value: one that is there but undefined hides nothing. */
const given = (options: InitialiseOptions = {}): InitialiseOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/**
 * Draws all weights and biases anew, layer by layer from one seeded source; learned parameters of activations stay.
 *
 * With one seed the Gaussian schemes draw the same numbers and differ in scale alone, so that they can be compared.
 *
 * @param options for all layers; scheme `lecun`, zero biases and seed 1 by default.
 * @param overrides by layer, each over `options`.
 * @throws RangeError or TypeError that names the option and what was allowed; the network is then as it was.
 */
export function initialise(
  network: Network,
  options: InitialiseOptions & { readonly seed?: number } = {},
  overrides: readonly (InitialiseOptions | undefined)[] = [],
): void {
  requireObject('network', network);
  requireOptions('initialise', options, { ...known, seed: true });
  if (!Array.isArray(overrides)) throw new TypeError('overrides must be an array of options, one a layer');
  requireWhole('overrides.length', overrides.length, 0, network.layers.length);
  for (const [index, own] of overrides.entries()) requireOptions(`layers[${index}].initialise`, own ?? {}, known);
  const uniform = mulberry32(options.seed ?? 1);
  const gaussian = normal(uniform);
  const plans = network.layers.map((layer, index) => {
    const own = { ...options, ...given(overrides[index]) };
    if (own.weights !== 'normal')
      requireIdle(`layers[${index}].initialise.sd`, overrides[index]?.sd, "weights is 'normal'");
    return { layer, own, deviation: planned(layer, own) };
  });
  if (!plans.some(({ own }) => own.weights === 'normal'))
    requireIdle('initialise.sd', options.sd, "weights is 'normal'");
  for (const { layer, own, deviation } of plans) {
    fillWeights(layer, own, deviation, uniform, gaussian);
    fillBiases(layer, own, uniform);
  }
}
