import { median } from '../numerics/numeric.ts';
import { mulberry32, normal } from '../numerics/random.ts';
import { requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
import { propagate } from '../network/backward.ts';
import { createNetwork } from '../network/create.ts';
import { forward } from '../network/dense.ts';
import type { InitialiseOptions, Layer, LayerOptions, Network } from '../network/types.ts';

export { median };

/** A stack of equal square layers without biases, its examples and its output gradient drawn from N(0, 1). */
export interface StackOptions extends Pick<LayerOptions, 'activation' | 'parameter' | 'skip' | 'norm'> {
  /** Units in every layer and numbers in an example. */
  readonly width: number;
  /** Layers, at least 1. */
  readonly depth: number;
  readonly initialise: InitialiseOptions;
  /** An integer, default 1: of weights, examples and output gradient. */
  readonly seed?: number;
  /** Number of examples, at least 2; default 32. */
  readonly rows?: number;
}

const known = {
  activation: true,
  parameter: true,
  skip: true,
  norm: true,
  width: true,
  depth: true,
  initialise: true,
  seed: true,
  rows: true,
} satisfies Known<StackOptions>;

/** How signal and gradient fare through a stack. */
export interface LayerRatios {
  /** Median over the examples of ‖δ_l‖, where ‖∂L/∂a_n‖ = 1; from layer 1 to layer n. */
  readonly gradients: readonly number[];
  /** Root mean square of a_l; from layer 1 to layer n. */
  readonly signals: readonly number[];
  /** ‖δ_1‖/‖δ_n‖: what is left of the gradient at the first layer; 0 where none arrives. */
  readonly ratio: number;
  /** Mean correlation between the top layer's outputs for two different inputs; 1 where they are constant. */
  readonly similarity: number;
}

/** ‖values‖ of one example in a unit-major buffer, scaled so that it does not underflow in the square. */
function rowNorm(values: Float64Array, width: number, rows: number, row: number): number {
  let size = 0;
  for (let unit = 0; unit < width; unit += 1) size = Math.max(size, Math.abs(values[unit * rows + row]!));
  if (size === 0 || !Number.isFinite(size)) return size;
  let sum = 0;
  for (let unit = 0; unit < width; unit += 1) sum += (values[unit * rows + row]! / size) ** 2;
  return size * Math.sqrt(sum);
}

function signal({ a, units }: Layer, rows: number): number {
  let sum = 0;
  for (let place = 0; place < units * rows; place += 1) sum += a[place]! ** 2;
  return Math.sqrt(sum / (units * rows));
}

/** Mean correlation over all pairs among the first eight examples. */
function similarity({ a, units }: Layer, rows: number): number {
  const count = Math.min(rows, 8);
  const centred = Array.from({ length: count }, (_, row) => {
    const values = Array.from({ length: units }, (__, unit) => a[unit * rows + row]!);
    const mean = values.reduce((sum, value) => sum + value) / units;
    const deviations = values.map((value) => value - mean);
    const size = Math.hypot(...deviations);
    return size > 0 ? deviations.map((value) => value / size) : null;
  });
  let sum = 0;
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1) {
      const left = centred[one];
      const right = centred[other];
      sum += left && right ? left.reduce((total, value, unit) => total + value * right[unit]!, 0) : 1;
    }
  return sum / ((count * (count - 1)) / 2);
}

/** Draws a unit vector for each example into the top layer's ∂L/∂a. */
function seedGradient({ upstream, units }: Layer, rows: number, gaussian: () => number): void {
  for (let place = 0; place < units * rows; place += 1) upstream[place] = gaussian();
  for (let row = 0; row < rows; row += 1) {
    const size = rowNorm(upstream, units, rows, row);
    for (let unit = 0; unit < units; unit += 1) upstream[unit * rows + row]! /= size;
  }
}

function measure(network: Network, rows: number, gaussian: () => number): LayerRatios {
  const { layers, inputs } = network;
  forward(network, Float64Array.from({ length: rows * inputs }, gaussian), rows);
  const top = layers.at(-1)!;
  seedGradient(top, rows, gaussian);
  propagate(network);
  const gradients = layers.map(({ delta, units }) =>
    median(Array.from({ length: rows }, (_, row) => rowNorm(delta, units, rows, row))),
  );
  const last = gradients.at(-1)!;
  return {
    gradients,
    signals: layers.map((layer) => signal(layer, rows)),
    ratio: last === 0 ? 0 : gradients[0]! / last,
    similarity: similarity(top, rows),
  };
}

/**
 * One real forward and backward pass through a random stack of layers: what becomes of signal and gradient.
 *
 * @throws RangeError that names the option and what was allowed.
 */
export function layerRatios(options: StackOptions): LayerRatios {
  requireOptions('options', options, known);
  const { width, depth, initialise, seed = 1, rows = 32, ...layer } = options;
  requireWhole('depth', depth, 1);
  requireWhole('rows', rows, 2);
  const layers = Array.from({ length: depth }, () => ({ ...layer, units: width, learn: 'none' as const }));
  const network = createNetwork({
    inputs: width,
    layers,
    initialise: { ...initialise, bias: initialise?.bias ?? 0, seed },
  });
  // A stream of its own, so that examples do not depend on how many weights were drawn.
  return measure(network, rows, normal(mulberry32(seed + 0x9e3779b9)));
}
