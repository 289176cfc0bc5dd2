import { bind } from '../activations/parameter.ts';
import { steepest } from '../activations/steepest.ts';
import type { Activation } from '../activations/types.ts';
import { requireObject } from '../numerics/require.ts';
import { passChain, type ChainLayer, type PassOptions } from './chain-pass.ts';

export type { ChainLayer, PassOptions, PreActivationMode } from './chain-pass.ts';

/** What chain to send a gradient through. */
export interface ChainOptions extends PassOptions {
  /** The activation's parameter; its default if left out. */
  readonly parameter?: number;
}

/** A chain after its forward and its backward pass. */
export interface Chain {
  readonly layers: readonly ChainLayer[];
  /** What reaches the input: `outgoing` of layer 1. */
  readonly arrives: number;
  /** How many gates from the output the rounded level is exactly 0 for the first time, or null. */
  readonly underflowsAt: number | null;
}

const modes = ['best', 'fixed', 'random', 'recursion'];

function check({ depth, weight, mode, z = 0, start = 0 }: ChainOptions): void {
  if (!Number.isInteger(depth) || depth < 1)
    throw new RangeError(`depth must be an integer of at least 1, but is ${depth}`);
  for (const [name, value] of Object.entries({ weight, z, start })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, but is ${value}`);
  }
  if (!modes.includes(mode))
    throw new RangeError(`mode must be best, fixed, random or recursion, but is ${String(mode)}`);
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
  requireObject('options', options);
  check(options);
  const { mode, z = 0, parameter } = options;
  const bound = bind(activation, parameter);
  const layers = passChain(bound, { ...options, z: mode === 'best' ? steepest(activation, parameter).x : z });
  const dry = layers.findLastIndex(({ outgoing }) => outgoing === 0);
  return { layers, arrives: layers[0]!.outgoing, underflowsAt: dry < 0 ? null : layers.length - dry };
}
