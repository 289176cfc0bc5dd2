import {
  requireFinite,
  requireIdle,
  requireName,
  requireNumber,
  requireObject,
  requireOptions,
} from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
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

const known = {
  name: true,
  rate: true,
  momentum: true,
  betas: true,
  epsilon: true,
  weightDecay: true,
} satisfies Known<OptimiserOptions>;

function requireShare(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value >= 0 && value < 1)) throw new RangeError(`${name} must be a number in [0, 1), but is ${value}`);
}

/**
 * An optimiser for one network, at step 0.
 *
 * @throws RangeError or TypeError that names the option and what was allowed; for an unknown option, and one that the rule has not.
 */
export function createOptimiser(network: Network, options: OptimiserOptions): Optimiser {
  requireObject('network', network);
  requireOptions('options', options, known);
  const { name, rate, momentum = 0.9, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0 } = options;
  requireName('name', name, ['sgd', 'momentum', 'adam']);
  requirePositive('rate', rate);
  requirePositive('epsilon', epsilon);
  requireShare('momentum', momentum);
  requireLength('betas', betas, 2);
  const decays = [betas[0], betas[1]] as const;
  decays.forEach((beta, index) => requireShare(`betas[${index}]`, beta));
  requireFinite('weightDecay', weightDecay, 0);
  if (name !== 'momentum') requireIdle('momentum', options.momentum, `name is 'momentum', but it is '${name}'`);
  if (name !== 'adam') {
    requireIdle('betas', options.betas, `name is 'adam', but it is '${name}'`);
    requireIdle('epsilon', options.epsilon, `name is 'adam', but it is '${name}'`);
  }
  const size = network.parameters.length;
  const mean = new Float64Array(name === 'sgd' ? 0 : size);
  const square = new Float64Array(name === 'adam' ? size : 0);
  return { name, rate, momentum, betas: decays, epsilon, weightDecay, steps: 0, mean, square };
}

/** What one update reads of the network: parameters p, gradients g, and from where to where they share one λ. */
interface Stretch {
  readonly p: Float64Array;
  readonly g: Float64Array;
  readonly decay: number;
  readonly start: number;
  readonly end: number;
}

function descend({ p, g, decay, start, end }: Stretch, { rate }: Optimiser): void {
  for (let index = start; index < end; index += 1) p[index]! -= rate * (g[index]! + decay * p[index]!);
}

function roll({ p, g, decay, start, end }: Stretch, { rate, momentum, mean }: Optimiser): void {
  for (let index = start; index < end; index += 1) {
    const speed = momentum * mean[index]! + (g[index]! + decay * p[index]!);
    mean[index] = speed;
    p[index]! -= rate * speed;
  }
}

function adapt({ p, g, decay, start, end }: Stretch, optimiser: Optimiser): void {
  const { rate, betas, epsilon, steps, mean, square } = optimiser;
  const [first, second] = betas;
  const step = rate / (1 - first ** steps);
  const correction = Math.sqrt(1 - second ** steps);
  for (let index = start; index < end; index += 1) {
    const slope = g[index]! + decay * p[index]!;
    const m = first * mean[index]! + (1 - first) * slope;
    const v = second * square[index]! + (1 - second) * slope * slope;
    mean[index] = m;
    square[index] = v;
    p[index]! -= (step * m) / (Math.sqrt(v) / correction + epsilon);
  }
}

const rules = { sgd: descend, momentum: roll, adam: adapt } as const;

/**
 * One step along the gradients that backward left in the network, which stay as they are; g below has the decay λp in it.
 *
 * sgd p −= r·g; momentum b = μb + g (first b = g), p −= r·b;
 * adam m = β₁m + (1−β₁)g, v = β₂v + (1−β₂)g², p −= r/(1−β₁ᵗ) · m/(√v/√(1−β₂ᵗ) + ε).
 *
 * @throws RangeError for an optimiser that was made for a network of another size.
 */
export function update(network: Network, optimiser: Optimiser): void {
  requireObject('network', network);
  requireObject('optimiser', optimiser);
  const { parameters: p, gradients: g, shapeStart } = network;
  const { name, weightDecay, mean } = optimiser;
  if (name !== 'sgd' && mean.length !== p.length)
    throw new RangeError(`optimiser must be made for ${p.length} parameters, but was for ${mean.length}`);
  optimiser.steps += 1;
  const rule = rules[name];
  rule({ p, g, decay: weightDecay, start: 0, end: shapeStart }, optimiser);
  rule({ p, g, decay: 0, start: shapeStart, end: p.length }, optimiser);
}
