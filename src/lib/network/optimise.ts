import { requireFinite, requireName, requireNumber, requireObject } from '../numerics/require.ts';
import { requireLength, requirePositive } from '../numerics/vector.ts';
import type { Network } from './types.ts';

/** How a network learns; the forms are PyTorch's. */
export interface OptimiserOptions {
  readonly name: 'sgd' | 'momentum' | 'adam';
  /** Learning rate, above 0. */
  readonly rate: number;
  /** Of `momentum`, in [0, 1); default 0.9. */
  readonly momentum?: number;
  /** Of `adam`: decay of the mean gradient and of the mean square, in [0, 1); default 0.9 and 0.999. */
  readonly betas?: readonly [number, number];
  /** Of `adam`; default 10⁻⁸. */
  readonly epsilon?: number;
  /** λ ≥ 0 in g + λp, for weights and biases; learned parameters of activations are spared. Default 0. */
  readonly weightDecay?: number;
}

/** An optimiser with its memory of one network. */
export interface Optimiser {
  readonly name: OptimiserOptions['name'];
  /** May be changed between steps. */
  rate: number;
  readonly momentum: number;
  readonly betas: readonly [number, number];
  readonly epsilon: number;
  readonly weightDecay: number;
  /** Steps taken. */
  steps: number;
  /** Momentum's buffer or Adam's mean gradient. */
  readonly mean: Float64Array;
  /** Adam's mean squared gradient. */
  readonly square: Float64Array;
}

function requireShare(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value >= 0 && value < 1)) throw new RangeError(`${name} must be a number in [0, 1), but is ${value}`);
}

/**
 * An optimiser for one network, at step 0.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function createOptimiser(network: Network, options: OptimiserOptions): Optimiser {
  requireObject('network', network);
  requireObject('options', options);
  const { name, rate, momentum = 0.9, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0 } = options;
  requireName('name', name, ['sgd', 'momentum', 'adam']);
  requirePositive('rate', rate);
  requirePositive('epsilon', epsilon);
  requireShare('momentum', momentum);
  requireLength('betas', betas, 2);
  betas.forEach((beta, index) => requireShare(`betas[${index}]`, beta));
  requireFinite('weightDecay', weightDecay, 0);
  const size = network.parameters.length;
  const mean = new Float64Array(name === 'sgd' ? 0 : size);
  const square = new Float64Array(name === 'adam' ? size : 0);
  return { name, rate, momentum, betas, epsilon, weightDecay, steps: 0, mean, square };
}

function descend(p: Float64Array, g: Float64Array, rate: number): void {
  for (let index = 0; index < p.length; index += 1) p[index]! -= rate * g[index]!;
}

function roll(p: Float64Array, g: Float64Array, { rate, momentum, mean }: Optimiser): void {
  for (let index = 0; index < p.length; index += 1) {
    const speed = momentum * mean[index]! + g[index]!;
    mean[index] = speed;
    p[index]! -= rate * speed;
  }
}

function adapt(p: Float64Array, g: Float64Array, { rate, betas, epsilon, steps, mean, square }: Optimiser): void {
  const [first, second] = betas;
  const step = rate / (1 - first ** steps);
  const correction = Math.sqrt(1 - second ** steps);
  for (let index = 0; index < p.length; index += 1) {
    const slope = g[index]!;
    const m = first * mean[index]! + (1 - first) * slope;
    const v = second * square[index]! + (1 - second) * slope * slope;
    mean[index] = m;
    square[index] = v;
    p[index]! -= (step * m) / (Math.sqrt(v) / correction + epsilon);
  }
}

/**
 * One step along the gradients that backward left in the network.
 *
 * sgd p −= r·g; momentum b = μb + g (first b = g), p −= r·b;
 * adam m = β₁m + (1−β₁)g, v = β₂v + (1−β₂)g², p −= r/(1−β₁ᵗ) · m/(√v/√(1−β₂ᵗ) + ε).
 *
 * @throws RangeError for an optimiser that was made for a network of another size.
 */
export function update(network: Network, optimiser: Optimiser): void {
  const { parameters, gradients, shapeStart } = network;
  const { name, weightDecay, mean } = optimiser;
  if (name !== 'sgd' && mean.length !== parameters.length)
    throw new RangeError(`optimiser must be made for ${parameters.length} parameters, but was for ${mean.length}`);
  optimiser.steps += 1;
  if (weightDecay > 0)
    for (let index = 0; index < shapeStart; index += 1) gradients[index]! += weightDecay * parameters[index]!;
  if (name === 'adam') adapt(parameters, gradients, optimiser);
  else if (name === 'momentum') roll(parameters, gradients, optimiser);
  else descend(parameters, gradients, optimiser.rate);
}
