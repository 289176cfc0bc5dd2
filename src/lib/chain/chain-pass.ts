import { rounder, type Precision } from '../numerics/precision.ts';
import { mulberry32, normal } from '../numerics/random.ts';

/** Where the pre-activations come from: the steepest point, one given number, N(0, 1), or the true forward pass. */
export type PreActivationMode = 'best' | 'fixed' | 'random' | 'recursion';

/** What a pass needs to know of a function: f and f′. */
export interface Passed {
  readonly value: (x: number) => number;
  readonly derivative: (x: number) => number;
}

/** What chain to send a gradient through, its function apart. */
export interface PassOptions {
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

/** z_l by mode, from the layer below's output; `best` and `fixed` stay at z. */
function preActivations({ mode, weight, z = 0, seed = 1 }: PassOptions): (below: number) => number {
  if (mode === 'random') return normal(mulberry32(seed));
  return mode === 'recursion' ? (below) => weight * below : () => z;
}

/** incoming·factor; a gate that is shut passes nothing of whatever comes, and any gate nothing of nothing: not the NaN of 0·∞. */
const through = (incoming: number, factor: number): number =>
  (incoming === 0 && factor === Infinity) || (incoming === Infinity && factor === 0) ? 0 : incoming * factor;

/**
 * The layers of a chain after one forward and one backward pass, as `gradientChain` computes them, but unchecked:
 * in mode `best`, z is the steepest point, found by whoever calls.
 */
export function passChain({ value, derivative }: Passed, options: PassOptions): ChainLayer[] {
  const { depth, weight, mode, start = 0, skip = false, precision = 'float64' } = options;
  const round = rounder(precision);
  const next = preActivations(options);

  const forward = [];
  let below = start;
  for (let layer = 1; layer <= depth; layer++) {
    const z = next(below);
    const slope = derivative(z);
    const a = skip && mode === 'recursion' ? below + value(z) : value(z);
    forward.push({ layer, z, a, slope, factor: skip ? 1 + weight * slope : weight * slope });
    below = a;
  }

  let level = 1;
  const layers = forward.reverse().map((gate) => {
    const incoming = level;
    level = round(through(incoming, Math.abs(gate.factor)));
    return { ...gate, incoming, outgoing: level };
  });
  return layers.reverse();
}
