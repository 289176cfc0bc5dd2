import { activations, type ActivationId } from '../../../lib/activations/index.ts';
import { bind, type BoundActivation } from '../../../lib/activations/parameter.ts';
import { saturationEdges } from '../../../lib/activations/saturation.ts';
import { steepest, type Steepest } from '../../../lib/activations/steepest.ts';
import type { Activation } from '../../../lib/activations/types.ts';
import { functionColour } from '../kit/parts/function-colours.ts';
import type { State } from './controls.ts';
import { curve, sides, type Curve } from './curves.ts';
import { isParametric } from './parameters.ts';
import { remembered } from './remembered.ts';

/** What stands at one x. */
export interface Reading {
  readonly value: number;
  readonly slope: number;
  readonly curvature: number;
  /** |f′| as a share of its largest value; NaN where it has none or is 0 everywhere. */
  readonly share: number;
  /** The slopes from both sides. */
  readonly sides: readonly [left: number, right: number];
}

/** A stretch of the axis with little slope, or with exactly none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: 'saturated' | 'flat';
}

/** One function with its parameter set. */
export interface Subject extends BoundActivation {
  readonly id: ActivationId;
  readonly colour: number;
  readonly parameter: number | undefined;
  /** How formulas call the parameter. */
  readonly symbol: string | undefined;
  readonly steepest: Steepest;
  /** Where |f′| is below the reader's share of its maximum, within ±span. */
  stretches(span: number): Stretch[];
  read(x: number): Reading;
}

// Searches of a millisecond or two: not repeated while only x moves.
const steepestOf = remembered((id: ActivationId, parameter?: number) => steepest(activations[id], parameter));
const edgesOf = remembered((id: ActivationId, share: number, parameter?: number) =>
  saturationEdges(activations[id], share, parameter),
);

/** The function `id` as the reader has set it. */
export function subject(id: ActivationId, state: State): Subject {
  const parameter = isParametric(id) ? state[`parameter.${id}`] : undefined;
  const maths: Activation = activations[id];
  const bound = bind(maths, parameter);
  const { value, derivative, secondDerivative, kinks } = bound;
  const top = steepestOf(id, parameter);
  const bounded = top.kind !== 'unbounded';
  return {
    ...bound,
    id,
    colour: functionColour(id),
    parameter,
    symbol: maths.parameter?.symbol,
    steepest: top,
    stretches: (span) =>
      edgesOf(id, state.share / 100, parameter)
        .flatMap(([from, to]) => {
          // Cut at its kinks, a stretch is flat as a whole or nowhere.
          const ends = [Math.max(from, -span), ...kinks.filter((x) => x > from && x < to), Math.min(to, span)];
          return ends.slice(1).map((to, index) => ({ from: ends[index]!, to }));
        })
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => ({ from, to, kind: derivative(0.6 * from + 0.4 * to) ? 'saturated' : 'flat' }) as const)
        .filter(({ kind }) => bounded || kind === 'flat'),
    read: (x) => ({
      value: value(x),
      slope: derivative(x),
      curvature: secondDerivative(x),
      share: bounded && top.slope ? Math.abs(derivative(x)) / top.slope : NaN,
      sides: sides(derivative, x),
    }),
  };
}

/** One function of the figure, drawn as far as its axis reaches. */
export interface Member extends Subject {
  readonly curves: { readonly value: Curve; readonly slope: Curve; readonly curvature: Curve };
  readonly regions: readonly Stretch[];
  readonly at: Reading;
}

export function member(id: ActivationId, state: State, span: number): Member {
  const one = subject(id, state);
  return {
    ...one,
    curves: {
      value: curve(one, 'value', span),
      slope: curve(one, 'derivative', span),
      curvature: curve(one, 'secondDerivative', span),
    },
    regions: one.stretches(span),
    at: one.read(state.x),
  };
}
