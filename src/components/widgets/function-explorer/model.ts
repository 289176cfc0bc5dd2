import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { State } from './controls.ts';
import { curve, type Curve } from './curves.ts';
import { fetched, mathsOf } from './functions.ts';
import { member, type Member } from './member.ts';
import { parameters, type Range } from './parameters.ts';
import { at } from './subject.ts';
import type { FunctionNames, WordsOf } from '../kit/words.ts';

export type Words = WordsOf<'function-explorer'> & FunctionNames;

type Extent = readonly [low: number, high: number];

/** What the figure shows. */
export interface Scene {
  /** The axis of x reaches from −span to span. */
  readonly span: number;
  readonly x: number;
  /** Percent of the largest slope below which a function counts as saturated. */
  readonly share: number;
  /** The function, and the one it is compared with. */
  readonly members: readonly [Member] | readonly [Member, Member];
  readonly curvature: boolean;
  /** Lowest and highest number of each panel. */
  readonly values: Extent;
  readonly slopes: Extent;
}

/** The axis that the reader chose, or the first one that reaches x. */
export const spanOf = ({ span, x }: Pick<State, 'span' | 'x'>): number =>
  [4, 8, 16].find((reach) => reach >= Number(span) && reach >= Math.abs(x))!;

/** From the least to the greatest, 0 among them; 0 to 1 where that is all. */
function extent(numbers: readonly number[]): Extent {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return [low, high > low ? high : 1];
}

const heights = ({ points }: Curve) => points.map(([, y]) => y).filter(Number.isFinite);

/** Every f or f′ on the axis, for each value that the parameter can take: so the axes stand still while it is turned. */
function reached(id: ActivationId, part: 'value' | 'derivative', span: number): number[] {
  const { min, initial, max } = (parameters as Partial<Record<ActivationId, Range>>)[id] ?? {};
  return [min, initial, max].flatMap((parameter) => heights(curve(at(mathsOf(id)!, parameter), part, span)));
}

/** The functions that stand in the figure: one, or two different ones. */
const idsOf = ({ function: id, compare }: State): ActivationId[] =>
  compare === 'none' || compare === id ? [id] : [id, compare];

/** The functions of a state that are not here yet. */
export const needs = (state: State) => fetched(idsOf(state));

export function model(state: State): Scene {
  const { x, share } = state;
  const span = spanOf(state);
  const ids = idsOf(state);
  const members = ids.map((one) => member(one, state, span)) as unknown as Scene['members'];
  const curvature = state.curvature && !members[1];
  const all = (part: 'value' | 'derivative') => ids.flatMap((one) => reached(one, part, span));
  return {
    span,
    x,
    share,
    members,
    curvature,
    values: extent(all('value')),
    slopes: extent([...all('derivative'), ...(curvature ? heights(members[0].curves.curvature) : [])]),
  };
}
