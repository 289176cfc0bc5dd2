import { bisect } from '../numerics/numeric.ts';
import { gaussianMoments } from './moments.ts';
import { bind, type BoundActivation } from './parameter.ts';
import { FAR, isFlat, justAbove, justBelow, pieces, type Piece } from './pieces.ts';
import { extremes, type Extremes } from './range.ts';
import type { Interval } from './saturation.ts';
import { steepest } from './steepest.ts';
import type { Activation } from './types.ts';

/** How smooth: f jumps; only f is continuous; f′ too; every derivative. */
export type Smoothness = 'jump' | 'C0' | 'C1' | 'C∞';

/** How f′ goes to 0 on one side, if it does: it is 0 from some x on; faster than any power; like a power of 1/x. */
export type Tail = 'none' | 'exact' | 'exponential' | 'algebraic';

/** On which sides f′ goes to 0. */
export type Sides = 'none' | 'left' | 'right' | 'both';

/** What can be said of an activation as a curve, all of it computed from its maths. */
export interface Shape extends Extremes {
  /** lim f at −∞ and at +∞ */
  readonly limits: readonly [left: number, right: number];
  /** f never falls, or never rises. */
  readonly monotone: boolean;
  /** f(−x) = −f(x) */
  readonly odd: boolean;
  /** E f(z) = 0 for z ~ N(0, 1) */
  readonly zeroCentred: boolean;
  /** Least L with |f(x) − f(y)| ≤ L|x − y|: the largest |f′|, Infinity where there is none or f jumps. */
  readonly lipschitz: number;
  readonly smoothness: Smoothness;
  readonly tails: readonly [left: Tail, right: Tail];
  readonly saturates: Sides;
  /** Where f = 0: ascending intervals, single points as intervals of no length, open ends as ±Infinity. */
  readonly zeros: readonly Interval[];
}

const differ = (a: number, b: number) => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The bend counts too: a kink where f, f′ and f″ are continuous is none. */
function smoothness({ value, derivative, secondDerivative, kinks }: BoundActivation): Smoothness {
  const jumps = (f: (x: number) => number) => kinks.some((kink) => differ(f(justBelow(kink)), f(justAbove(kink))));
  if (jumps(value)) return 'jump';
  if (jumps(derivative)) return 'C0';
  return jumps(secondDerivative) ? 'C1' : 'C∞';
}

/** Whether f never falls (direction 1) or never rises (−1), at its jumps neither. */
function runs(direction: 1 | -1, { value, derivative, kinks }: BoundActivation, parts: readonly Piece[]): boolean {
  const along = parts.every(({ places }) => places.every((x) => direction * derivative(x) >= 0));
  return along && kinks.every((kink) => direction * (value(justAbove(kink)) - value(justBelow(kink))) >= 0);
}

function isOdd({ value }: BoundActivation, parts: readonly Piece[]): boolean {
  const same = (x: number) => Math.abs(value(x) + value(-x)) <= 1e-14 * Math.abs(value(x));
  return parts.every(({ places }) => places.every(same));
}

function tail(bound: BoundActivation, outermost: Piece, direction: 1 | -1): Tail {
  if (bound.derivative(direction * Infinity) !== 0) return 'none';
  if (isFlat(bound, outermost)) return 'exact';
  // So far out every exponential has underflowed, and no power has.
  return bound.derivative(direction * 1e6) === 0 ? 'exponential' : 'algebraic';
}

function zerosOfPiece(bound: BoundActivation, piece: Piece): Interval[] {
  const { value } = bound;
  const { places } = piece;
  if (isFlat(bound, piece)) {
    const ends: Interval = [piece.from === -FAR ? -Infinity : piece.from, piece.to === FAR ? Infinity : piece.to];
    return value(places[0]!) === 0 ? [ends] : [];
  }
  return places.flatMap((x, k): Interval[] => {
    const [before, next] = [places[k - 1], places[k + 1]];
    if (before === undefined || next === undefined) return [];
    // A run of zeros is underflow: a zero has values other than 0 on both sides.
    if (value(x) === 0) return value(before) !== 0 && value(next) !== 0 ? [[x, x]] : [];
    if (value(x) * value(next) >= 0) return [];
    const zero = bisect(value, x, next);
    return [[zero, zero]];
  });
}

function zeros(bound: BoundActivation, parts: readonly Piece[]): readonly Interval[] {
  const inside = parts.flatMap((piece) => zerosOfPiece(bound, piece));
  const touched = (x: number) => inside.some(([from, to]) => from <= x && x <= to);
  const onKinks = bound.kinks.filter((kink) => bound.value(kink) === 0 && !touched(kink));
  return [...inside, ...onKinks.map((kink): Interval => [kink, kink])].sort(([a], [b]) => a - b);
}

/**
 * What there is to know of an activation as a curve.
 *
 * @param parameter - the function's parameter, its default if left out
 * @throws RangeError if the parameter is out of bounds
 */
export function shape(activation: Activation, parameter?: number): Shape {
  const bound = bind(activation, parameter);
  const parts = pieces(bound);
  const smooth = smoothness(bound);
  const steep = steepest(activation, parameter);
  const tails = [tail(bound, parts[0]!, -1), tail(bound, parts.at(-1)!, 1)] as const;
  const flat = tails.map((side) => side !== 'none');
  return {
    ...extremes(bound, parts),
    // A limit has no sign of zero.
    limits: [bound.value(-Infinity) + 0, bound.value(Infinity) + 0],
    monotone: runs(1, bound, parts) || runs(-1, bound, parts),
    odd: isOdd(bound, parts),
    zeroCentred: Math.abs(gaussianMoments(activation, parameter).mean) < 1e-12,
    lipschitz: smooth === 'jump' || steep.kind === 'unbounded' ? Infinity : steep.slope,
    smoothness: smooth,
    tails,
    saturates: flat[0] ? (flat[1] ? 'both' : 'left') : flat[1] ? 'right' : 'none',
    zeros: zeros(bound, parts),
  };
}
