import { bind, type BoundActivation } from './parameter.ts';
import { FAR, justAbove, justBelow, pieces, type Piece } from './pieces.ts';
import type { Activation } from './types.ts';

/**
 * How the largest |f′| comes about.
 *
 * - `point`: it is taken at x (sigmoid at 0)
 * - `stretch`: it is taken on a whole interval, of which x is an inner point (ReLU at 1)
 * - `side`: it is approached at a kink from one side, and x is there or one rounding away (hard-swish just below 3)
 * - `limit`: it is only approached as x → ±∞, and x is a place where f′ has come near to it (softplus at 10)
 * - `unbounded`: |f′| grows without end, and slope is merely that at x (squared ReLU at 1)
 * - `flat`: f′ is 0 everywhere (step)
 */
export type SteepestKind = 'point' | 'stretch' | 'side' | 'limit' | 'unbounded' | 'flat';

/** Where an activation is steepest: a finite x, and the largest |f′|; the kind says how the two hang together. Both NaN of one that is NaN. */
export interface Steepest {
  readonly x: number;
  readonly slope: number;
  readonly kind: SteepestKind;
}

// Two slopes closer than this are one slope that was rounded twice.
const SAME = 1 + 1e-12;
// How near a slope must come to its limit in order to stand for it, and how far out that is looked for.
const NEAR = 1 - 1e-4;
const WINDOW = 20;

const PREFERENCE: readonly SteepestKind[] = ['flat', 'stretch', 'limit', 'point', 'side'];

/** A point of an interval that is easy to name: 0, else 1 in from the end nearest to 0, at most half way across. */
function inside({ from, to }: Piece): number {
  if (from < 0 && to > 0) return 0;
  const step = Math.min(1, (to - from) / 2);
  return from >= 0 ? from + step : to - step;
}

function steepestOfPiece({ derivative, secondDerivative }: BoundActivation, piece: Piece): Steepest {
  const slopeAt = (x: number) => Math.abs(derivative(x));
  const { from, to, places } = piece;
  if (places.every((x) => secondDerivative(x) === 0)) {
    const x = inside(piece);
    return { x, slope: slopeAt(x), kind: 'stretch' };
  }
  const x = places.reduce((best, place) => (slopeAt(place) > slopeAt(best) ? place : best));
  const slope = slopeAt(x);
  const end = x === places[0] ? from : x === places.at(-1) ? to : undefined;
  if (end === undefined) return { x, slope, kind: 'point' };
  // Where the convention taken at the kink is this side's, x stands on the kink itself.
  const onKink = slopeAt(end) * SAME >= slope;
  const bothSides = Math.min(slopeAt(justBelow(end)), slopeAt(justAbove(end))) * SAME >= slope;
  return { x: onKink ? end : x, slope, kind: onKink && bothSides ? 'point' : 'side' };
}

function steepestFarOut({ derivative }: BoundActivation, direction: 1 | -1): Steepest | undefined {
  const slopeAt = (distance: number) => Math.abs(derivative(direction * distance));
  const slope = slopeAt(Infinity);
  if (Number.isNaN(slope)) return undefined;
  if (slope === Infinity) return { x: direction, slope: slopeAt(1), kind: 'unbounded' };
  let distance = 1;
  while (distance < WINDOW && slopeAt(distance) < NEAR * slope) distance++;
  return { x: direction * distance, slope, kind: 'limit' };
}

function steeper(one: Steepest, other: Steepest): Steepest {
  if (other.slope > one.slope * SAME) return other;
  if (other.slope * SAME < one.slope) return one;
  const rank = PREFERENCE.indexOf(other.kind) - PREFERENCE.indexOf(one.kind);
  return rank < 0 || (rank === 0 && other.x > one.x) ? other : one;
}

/**
 * Where |f′| is largest, and how large: the best that one layer can do for a gradient.
 *
 * A maximum inside a smooth piece is a sign change of f″, bisected to the last bit.
 *
 * @param parameter - the function's parameter, its default if left out
 * @throws RangeError if the parameter is out of bounds
 */
export function steepest(activation: Activation, parameter?: number): Steepest {
  return steepestOf(bind(activation, parameter));
}

/** The same of an activation whose parameter is settled. */
export function steepestOf(bound: BoundActivation): Steepest {
  if (Number.isNaN(bound.derivative(1) + bound.derivative(-1))) return { x: NaN, slope: NaN, kind: 'flat' };
  const far = [steepestFarOut(bound, 1), steepestFarOut(bound, -1)].filter((found) => found !== undefined);
  const unbounded = far.find(({ kind }) => kind === 'unbounded');
  if (unbounded) return unbounded;
  const near = pieces(bound)
    .map((piece) => steepestOfPiece(bound, piece))
    .filter(({ x }) => Math.abs(x) < FAR);
  return [...near, ...far].reduce(steeper, { x: 0, slope: 0, kind: 'flat' });
}
