import { settle } from '../activations/parameter.ts';
import { steepestOf } from '../activations/steepest.ts';
import { beats, requireClasses, requireLength, requireWhole } from '../numerics/vector.ts';
import { requireForward } from './passes.ts';
import type { Layer, Network } from './types.ts';

/** A slope below this share of the function's largest one counts as saturated. */
export const SATURATED_BELOW = 0.05;

/** What one unit does on all examples of the last forward pass. */
export interface UnitStatistics {
  /** Output 0 and slope 0 on every example; of a maxout unit: one of its pieces wins nowhere. */
  readonly dead: boolean;
  /** Share of the examples with an output other than 0: 1 − share on which the unit is inactive; as both below, NaN at a NaN. */
  readonly active: number;
  /** Share of the examples with z > 0, for a maxout unit with a > 0. */
  readonly positive: number;
  /** Share of the examples on which |f′| is below 5 % of the function's largest slope. */
  readonly saturated: number;
}

/** What one layer does on all examples of the last forward and backward pass. */
export interface LayerStatistics {
  /** Of the outputs a over units and examples. */
  readonly mean: number;
  readonly variance: number;
  /** √(mean a²). */
  readonly rms: number;
  /** ‖∂L/∂z‖, the Euclidean norm over units and examples; NaN while no backward pass has followed the last forward pass. */
  readonly gradientNorm: number;
  /** ‖∂L/∂W‖; NaN as above. */
  readonly weightGradientNorm: number;
  /** Share of the pairs of unit and example that are saturated. */
  readonly saturated: number;
  /** Share of the pairs whose output is 0. */
  readonly inactive: number;
  /** Share of the units that are dead; of a maxout layer, share of the pieces that win on no example. */
  readonly dead: number;
  readonly units: readonly UnitStatistics[];
}

/**
 * ‖values‖ of the first `length` entries, scaled so that tiny gradients do not underflow in the square.
 *
 * @throws RangeError for more entries than there are.
 */
export function norm(values: Float64Array, length = values.length): number {
  requireWhole('length', length, 0, values.length);
  let largest = 0;
  for (let index = 0; index < length; index += 1) largest = Math.max(largest, Math.abs(values[index]!));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += (values[index]! / largest) ** 2;
  return largest * Math.sqrt(sum);
}

function unitStatistics(layer: Layer, unit: number, n: number, largest: number): UnitStatistics {
  const { activation, shape, z, a } = layer;
  const parameter = shape.length > 1 ? shape[unit] : shape[0];
  let active = 0;
  let positive = 0;
  let saturated = 0;
  let dead = true;
  for (let place = unit * n; place < (unit + 1) * n; place += 1) {
    const x = activation ? z[place]! : a[place]!;
    // A skip adds the layer's input to a; inactive means that the function itself gives 0.
    const output = activation ? activation.value(x, parameter) : x;
    const slope = activation ? Math.abs(activation.derivative(x, parameter)) : 1;
    active += Number(output !== 0);
    positive += Number(x > 0);
    saturated += Number(slope < SATURATED_BELOW * largest);
    dead &&= output === 0 && slope === 0;
    if (Number.isNaN(output + slope)) active = positive = saturated = NaN;
  }
  return { dead, active: active / n, positive: positive / n, saturated: saturated / n };
}

/**
 * For each piece of a maxout unit the number of examples on which it wins; the first wins ties, and a piece that is NaN wins.
 *
 * @throws RangeError for a unit that the layer has not, or more examples than it has room for.
 */
export function pieceWins(layer: Layer, unit: number, n: number): number[] {
  requireWhole('unit', unit, 0, layer.units - 1);
  requireWhole('n', n, 0, layer.z.length / (layer.units * layer.pieces));
  const wins = Array<number>(layer.pieces).fill(0);
  for (let row = 0; row < n; row += 1) {
    let winner = 0;
    const value = (piece: number) => layer.z[(unit * layer.pieces + piece) * n + row]!;
    for (let piece = 1; piece < layer.pieces; piece += 1) if (beats(value(piece), value(winner))) winner = piece;
    wins[winner]! += 1;
  }
  return wins;
}

function layerStatistics(layer: Layer, n: number, differentiated: boolean): LayerStatistics {
  const { activation, units: count, pieces, shape, a, delta, weightGradient } = layer;
  const parameters = activation && shape.length > 1 ? Array.from(shape) : [shape[0]];
  const largest = parameters.map((parameter) =>
    activation ? Math.abs(steepestOf(settle(activation, parameter)).slope) : 1,
  );
  const units = Array.from({ length: count }, (_, unit): UnitStatistics => {
    const statistics = unitStatistics(layer, unit, n, largest[unit] ?? largest[0]!);
    return activation ? statistics : { ...statistics, dead: pieceWins(layer, unit, n).includes(0) };
  });
  let sum = 0;
  for (let place = 0; place < count * n; place += 1) sum += a[place]!;
  const mean = sum / (count * n);
  let squares = 0;
  for (let place = 0; place < count * n; place += 1) squares += (a[place]! - mean) ** 2;
  const variance = squares / (count * n);
  const average = (of: (unit: UnitStatistics) => number) => units.reduce((total, unit) => total + of(unit), 0) / count;
  const deadPieces = () =>
    units.reduce((total, _, unit) => total + pieceWins(layer, unit, n).filter((wins) => wins === 0).length, 0);
  return {
    mean,
    variance,
    rms: Math.sqrt(variance + mean * mean),
    gradientNorm: differentiated ? norm(delta, count * pieces * n) : NaN,
    weightGradientNorm: differentiated ? norm(weightGradient) : NaN,
    saturated: average((unit) => unit.saturated),
    inactive: 1 - average((unit) => unit.active),
    dead: activation ? average((unit) => Number(unit.dead)) : deadPieces() / (count * pieces),
    units,
  };
}

/**
 * Layer by layer what the network did on the examples of its last forward pass, and gradients of the backward pass that followed.
 *
 * Dead: output 0 and slope 0 on every example. Saturated: |f′| below 5 % of its maximum. Inactive: output 0 on one example.
 *
 * @throws RangeError without a forward pass.
 */
export function statistics(network: Network): LayerStatistics[] {
  requireForward(network, 'is asked for statistics');
  return network.layers.map((layer) => layerStatistics(layer, network.rows, network.differentiated));
}

/**
 * The share of examples whose outputs of the last forward pass name the right class: the place of the largest output, or, of a
 * single output, 1 above 0 and else 0. NaN where an output is NaN, which names no class.
 *
 * @param targets one class a row, a whole number from 0 on.
 * @throws RangeError for a wrong number of targets, a target that is no class, or without a forward pass.
 */
export function accuracy(network: Network, targets: ArrayLike<number>): number {
  requireForward(network, 'is asked for its accuracy');
  const { rows, outputs, layers } = network;
  requireLength('targets', targets, rows);
  requireClasses(targets, Math.max(outputs, 2), rows);
  const { a } = layers.at(-1)!;
  let right = 0;
  for (let row = 0; row < rows; row += 1) {
    let best = 0;
    for (let unit = 1; unit < outputs; unit += 1) if (beats(a[unit * rows + row]!, a[best * rows + row]!)) best = unit;
    if (Number.isNaN(a[best * rows + row])) return NaN;
    const answer = outputs === 1 ? Number(a[row]! > 0) : best;
    right += Number(answer === targets[row]);
  }
  return right / rows;
}
