import { bind } from '../activations/parameter.ts';
import { steepest } from '../activations/steepest.ts';
import type { Activation } from '../activations/types.ts';
import { requireBoolean, requireIdle, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
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

const known = {
  depth: true,
  weight: true,
  mode: true,
  z: true,
  seed: true,
  start: true,
  skip: true,
  precision: true,
  parameter: true,
} satisfies Known<ChainOptions>;

/** More layers would be an answer of hundreds of megabytes. */
const DEEPEST = 100_000;

function check(options: ChainOptions): void {
  const { depth, weight, mode, z = 0, start = 0, skip = false } = options;
  if (!Number.isInteger(depth) || depth < 1)
    throw new RangeError(`depth must be an integer of at least 1, but is ${depth}`);
  requireWhole('depth', depth, 1, DEEPEST);
  for (const [name, value] of Object.entries({ weight, z, start })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, but is ${value}`);
  }
  if (!modes.includes(mode))
    throw new RangeError(`mode must be best, fixed, random or recursion, but is ${String(mode)}`);
  if (mode !== 'fixed') requireIdle('z', options.z, `mode is 'fixed', but it is '${mode}'`);
  if (mode !== 'random') requireIdle('seed', options.seed, `mode is 'random', but it is '${mode}'`);
  if (mode !== 'recursion') requireIdle('start', options.start, `mode is 'recursion', but it is '${mode}'`);
  requireBoolean('skip', skip);
}

/**
 * The forward and backward pass through a chain of layers with one unit each and the same weight w.
 *
 * Forward a_l = f(z_l), z_l = w·a_{l−1} in mode `recursion`; with `skip` a_l = a_{l−1} + f(z_l).
 * Backward g_L = 1 and g_{l−1} = round(g_l·|w·f′(z_l)|), with `skip` round(g_l·|1 + w·f′(z_l)|); a factor of 0 passes 0 also of
 * a level that has left the format.
 *
 * @throws RangeError if depth is no whole number from 1 to 100 000, a number is not finite, the parameter is out of bounds, or an
 * option is unknown or belongs to another mode
 */
export function gradientChain(activation: Activation, options: ChainOptions): Chain {
  requireOptions('options', options, known);
  check(options);
  const { mode, z = 0, parameter } = options;
  const bound = bind(activation, parameter);
  const layers = passChain(bound, { ...options, z: mode === 'best' ? steepest(activation, parameter).x : z });
  const dry = layers.findLastIndex(({ outgoing }) => outgoing === 0);
  return { layers, arrives: layers[0]!.outgoing, underflowsAt: dry < 0 ? null : layers.length - dry };
}
