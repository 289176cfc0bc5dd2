import { activationIds, type ActivationId } from '../../../lib/activations/ids.ts';
import { passChain, type ChainLayer, type PreActivationMode } from '../../../lib/chain/chain-pass.ts';
import { smallestSubnormal, type Precision } from '../../../lib/numerics/precision.ts';
import { choice, flag, number, seed, type StateOf } from '../kit/controls.ts';
import { levelAxis, type LevelAxis } from './axis.ts';
import type { Known } from './all-functions.ts';
import { fetchAll, known } from './functions.ts';
import type { FunctionNames, WordsOf } from '../kit/words.ts';

export const controls = {
  function: choice<ActivationId>('sigmoid', activationIds),
  depth: number(10, { min: 1, max: 50, step: 1 }),
  weight: number(1, { min: 0, max: 10, step: 0.05, role: 'parameter' }),
  compare: choice<ActivationId | 'none'>('none', ['none', ...activationIds]),
  mode: choice<PreActivationMode>('best', ['best', 'fixed', 'random', 'recursion']),
  axis: choice('linear', ['linear', 'log']),
  numbers: choice<Precision>('float64', ['float64', 'float32', 'float16'], { rare: true }),
  skip: flag(false, { rare: true }),
  layer: number(0, { min: 0, max: 50, step: 1, rare: true }),
  z: number(0, { min: -6, max: 6, step: 0.05, role: 'value', when: ({ mode }) => mode === 'fixed' }),
  seed: seed(1, { when: ({ mode }) => mode === 'random' }),
  start: number(0.5, { min: -3, max: 3, step: 0.05, role: 'value', when: ({ mode }) => mode === 'recursion' }),
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'gradient-chain'> & FunctionNames;

/** The part of the curve that a cell shows: the same for every function, so that tilts can be compared. */
export const frame = { z: [-4, 4], y: [-1.15, 1.75] } as const;

/** One layer: where it stands on its curve, and what its gate does to the gradient. */
export interface Layer extends ChainLayer {
  /** f(z): the height of its point. */
  readonly height: number;
}

/** One function's chain. */
export interface Lane {
  readonly id: ActivationId;
  /** Number of its colour among the functions. */
  readonly colour: number;
  readonly layers: readonly Layer[];
  /** |∂a_n/∂a_l| for l = 0…n, as the number format stores it: 1 at the output, what arrives at the input. */
  readonly levels: readonly number[];
  /** The same levels as 64 bits have them. */
  readonly exact: readonly number[];
  /** The curve within the frame. */
  readonly curve: readonly (readonly [z: number, a: number])[];
}

export interface Scene extends State {
  /** The function, and the one beside it if there is one. */
  readonly lanes: readonly [Lane, ...Lane[]];
  readonly levelAxis: LevelAxis;
  /** The number formats whose smallest positive number is in sight. */
  readonly formats: readonly { readonly name: Precision; readonly least: number }[];
}

export function model(state: State): Scene {
  const lane = laneOf(state, state.function);
  const lanes: [Lane, ...Lane[]] = state.compare === 'none' ? [lane] : [lane, laneOf(state, state.compare)];
  const levels = lanes.flatMap((lane) => [...lane.levels, ...lane.exact]);
  const layer = state.layer > state.depth ? 0 : state.layer;
  const axis = levelAxis(state.axis, levels, smallestSubnormal[state.numbers] || 1);
  const formats = (['float16', 'float32'] as const)
    .map((name) => ({ name, least: smallestSubnormal[name] }))
    .filter(({ least }) => state.axis === 'log' && least > axis.low && least < axis.high);
  return { ...state, layer, lanes, levelAxis: axis, formats };
}

/** What a state needs that is not here yet. */
export const needs = ({ function: id, compare }: State): Promise<void> | undefined =>
  known(id) && (compare === 'none' || known(compare)) ? undefined : fetchAll();

function laneOf({ depth, weight, mode, seed, start, skip, numbers, ...state }: State, id: ActivationId): Lane {
  const one = known(id)!;
  const z = mode === 'best' ? one.best : state.z;
  const run = (precision: Precision) => passChain(one, { depth, weight, mode, z, seed, start, skip, precision });
  const layers = run(numbers);
  return {
    id,
    colour: one.colour,
    layers: layers.map((layer) => ({ ...layer, height: one.value(layer.z) })),
    levels: levelsOf(layers),
    exact: levelsOf(run('float64')),
    curve: curveOf(one),
  };
}

const levelsOf = (layers: readonly ChainLayer[]): number[] => [...layers.map(({ outgoing }) => outgoing), 1];

function curveOf({ value, kinks }: Known): Lane['curve'] {
  const even = Array.from({ length: 49 }, (_, index) => frame.z[0] + index / 6);
  // A jump is drawn upright: the curve is taken on both sides of it.
  const places = [...even, ...kinks.map((kink) => kink + 1e-9)].filter((z) => z <= frame.z[1]).sort((a, b) => a - b);
  return places.map((z) => [z, value(z)] as const);
}
