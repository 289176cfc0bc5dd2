import { bind } from './activations/parameter.ts';
import { steepest } from './activations/steepest.ts';
import type { Activation } from './activations/types.ts';
import { rounder, type Precision } from './precision.ts';
import { mulberry32, normal } from './random.ts';

/** Where the pre-activations come from: the steepest point, one given number, N(0, 1), or the true forward pass. */
export type PreActivationMode = 'best' | 'fixed' | 'random' | 'recursion';

/** What chain to send a gradient through. */
export interface ChainOptions {
  /** Number of layers, at least 1. */
  readonly depth: number;
  /** The weight w of every layer. */
  readonly weight: number;
  readonly mode: PreActivationMode;
  /** The pre-activation of every layer in mode `fixed`; default 0. */
  readonly z?: number;
  /** Of mode `random`; an integer, default 1. */
  readonly seed?: number;
  /** a₀ of mode `recursion`, default 0. */
  readonly start?: number;
  /** Whether every layer adds its input to its output. */
  readonly skip?: boolean;
  /** The format to which every level is rounded after each product; default `float64`. */
  readonly precision?: Precision;
  /** The activation's parameter; its default if left out. */
  readonly parameter?: number;
}

/** One layer as the gradient passes it. */
export interface ChainLayer {
  /** 1 next to the input, `depth` next to the output. */
  readonly layer: number;
  readonly z: number;
  /** f(z); with `skip` in mode `recursion` the layer's input is added. */
  readonly a: number;
  /** f′(z). */
  readonly slope: number;
  /** ∂a_l/∂a_{l−1} = w·f′(z), with `skip` 1 + w·f′(z); signed. */
  readonly factor: number;
  /** |∂a_L/∂a_l|, the level on the layer's output side. */
  readonly incoming: number;
  /** |∂a_L/∂a_{l−1}| = incoming·|factor|, rounded: the level on its input side. */
  readonly outgoing: number;
}

/** A chain after its forward and its backward pass. */
export interface Chain {
  readonly layers: readonly ChainLayer[];
  /** What reaches the input: `outgoing` of layer 1. */
  readonly arrives: number;
  /** How many gates from the output the rounded level is exactly 0 for the first time, or null. */
  readonly underflowsAt: number | null;
}

function check({ depth, weight, z = 0, start = 0 }: ChainOptions): void {
  if (!Number.isInteger(depth) || depth < 1)
    throw new RangeError(`depth must be an integer of at least 1, but is ${depth}`);
  for (const [name, value] of Object.entries({ weight, z, start })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, but is ${value}`);
  }
}

/** z_l by mode, from the layer below's output. */
function preActivations(activation: Activation, options: ChainOptions): (below: number) => number {
  const { mode, weight, z = 0, seed = 1, parameter } = options;
  switch (mode) {
    case 'best': {
      const { x } = steepest(activation, parameter);
      return () => x;
    }
    case 'fixed':
      return () => z;
    case 'random':
      return normal(mulberry32(seed));
    case 'recursion':
      return (below) => weight * below;
    default:
      throw new RangeError(`mode must be best, fixed, random or recursion, but is ${String(mode)}`);
  }
}

/**
 * The forward and backward pass through a chain of layers with one unit each and the same weight w.
 *
 * Forward a_l = f(z_l), z_l = w·a_{l−1} in mode `recursion`; with `skip` a_l = a_{l−1} + f(z_l).
 * Backward g_L = 1 and g_{l−1} = round(g_l·|w·f′(z_l)|), with `skip` round(g_l·|1 + w·f′(z_l)|).
 *
 * @throws RangeError if depth is no positive integer, a number is not finite, or the parameter is out of bounds
 */
export function gradientChain(activation: Activation, options: ChainOptions): Chain {
  check(options);
  const { depth, weight, mode, start = 0, skip = false, precision = 'float64', parameter } = options;
  const { value, derivative } = bind(activation, parameter);
  const round = rounder(precision);
  const next = preActivations(activation, options);

  const forward = [];
  let below = start;
  for (let layer = 1; layer <= depth; layer++) {
    const z = next(below);
    const slope = derivative(z);
    const a = skip && mode === 'recursion' ? below + value(z) : value(z);
    forward.push({ layer, z, a, slope, factor: skip ? 1 + weight * slope : weight * slope });
    below = a;
  }

  const layers: ChainLayer[] = [];
  let level = 1;
  let underflowsAt: number | null = null;
  for (const gate of forward.reverse()) {
    const outgoing = round(level * Math.abs(gate.factor));
    layers.push({ ...gate, incoming: level, outgoing });
    if (outgoing === 0 && underflowsAt === null) underflowsAt = layers.length;
    level = outgoing;
  }
  return { layers: layers.reverse(), arrives: level, underflowsAt };
}
