import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { BoundActivation } from '../../../lib/activations/parameter.ts';
import type { Activation } from '../../../lib/activations/types.ts';
import { functionColour } from '../kit/parts/function-colours.ts';
import type { State } from './controls.ts';
import { sides } from './curves.ts';
import { mathsOf } from './functions.ts';
import { isParametric, parameters } from './parameters.ts';
import { largestSlope, stretches, type Stretch } from './slopes.ts';

/** What stands at one x. */
export interface Reading {
  readonly value: number;
  readonly slope: number;
  readonly curvature: number;
  /** |f′| as a share of its largest value; NaN where it has none or is 0 everywhere. */
  readonly share: number;
  /** The slopes from both sides. */
  readonly sides: readonly [left: number, right: number];
  /** The values to which f tends from both sides: two where it jumps. */
  readonly below: number;
  readonly above: number;
}

/** One function with its parameter set. */
export interface Subject extends BoundActivation {
  readonly id: ActivationId;
  readonly colour: number;
  /** "α" and its value, where the function has a parameter. */
  readonly parameter?: { readonly symbol: string; readonly value: number };
  /** The largest |f′|: Infinity where there is none. */
  readonly largest: number;
  /** Where |f′| is below the reader's share of its largest value, within ±span, tails and other places. */
  stretches(span: number): Stretch[];
  read(x: number): Reading;
}

/** A function with its parameter at some value. */
export const at = (
  { value, derivative, secondDerivative, kinks }: Activation,
  parameter?: number,
): BoundActivation => ({
  value: (x) => value(x, parameter),
  derivative: (x) => derivative(x, parameter),
  secondDerivative: (x) => secondDerivative(x, parameter),
  kinks: kinks(parameter),
});

/** The function `id` as the reader has set it; nothing while its maths is not here. */
export function subject(id: ActivationId, state: State): Subject | undefined {
  const maths = mathsOf(id);
  if (!maths) return undefined;
  const parameter = isParametric(id) ? { symbol: parameters[id].symbol, value: state[`parameter.${id}`] } : undefined;
  const bound = at(maths, parameter?.value);
  const { value, derivative, secondDerivative } = bound;
  const largest = largestSlope(bound, `${id} ${parameter?.value}`);
  const bounded = largest > 0 && largest < Infinity;
  return {
    ...bound,
    id,
    colour: functionColour(id),
    ...(parameter && { parameter }),
    largest,
    stretches: (span) => stretches(bound, bounded ? (state.share / 100) * largest : 0, span),
    read: (x) => {
      const [below, above] = sides(value, x);
      return {
        below,
        above,
        value: value(x),
        slope: derivative(x),
        curvature: secondDerivative(x),
        share: bounded ? Math.abs(derivative(x)) / largest : NaN,
        sides: sides(derivative, x),
      };
    },
  };
}
