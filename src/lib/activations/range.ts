import type { BoundActivation } from './parameter.ts';
import { isFlat, justAbove, justBelow, type Piece } from './pieces.ts';

/** An end of the range of values: ±Infinity, or a number that is taken or only approached. */
export interface RangeEnd {
  readonly value: number;
  readonly reached: boolean;
}

/** How far down and up an activation goes. */
export interface Extremes {
  readonly infimum: RangeEnd;
  readonly supremum: RangeEnd;
  /** The lowest point, if there is just one. */
  readonly minimum: { readonly x: number; readonly value: number } | null;
}

/** Places inside the pieces where f′ changes its sign. */
function turningPoints({ derivative }: BoundActivation, parts: readonly Piece[]): readonly number[] {
  const sign = (x: number | undefined) => Math.sign(x === undefined ? 0 : derivative(x));
  return parts.flatMap(({ places }) => places.filter((_, k) => sign(places[k - 1]) * sign(places[k + 1]) < 0));
}

/** Values that are taken where f may end: on kinks, flat stretches and turning points. */
function taken(bound: BoundActivation, parts: readonly Piece[], turns: readonly number[]): readonly number[] {
  const flats = parts.filter((piece) => isFlat(bound, piece)).map(({ places }) => places[0]!);
  return [...bound.kinks, ...flats, ...turns].map(bound.value);
}

/** Range and lowest point of an activation, from its pieces. */
export function extremes(bound: BoundActivation, parts: readonly Piece[]): Extremes {
  const { value, kinks } = bound;
  const turns = turningPoints(bound, parts);
  const reached = taken(bound, parts, turns);
  const approached = [-Infinity, Infinity, ...kinks.flatMap((kink) => [justBelow(kink), justAbove(kink)])].map(value);
  const end = (choose: (...values: number[]) => number): RangeEnd => {
    const extreme = choose(...reached, ...approached);
    return { value: extreme + 0, reached: reached.includes(extreme) };
  };
  const infimum = end(Math.min);
  const lowest = [...kinks, ...turns].filter((x) => value(x) === infimum.value);
  const bottomed = parts.some((piece) => isFlat(bound, piece) && value(piece.places[0]!) === infimum.value);
  return {
    infimum,
    supremum: end(Math.max),
    minimum: lowest.length === 1 && !bottomed ? { x: lowest[0]!, value: infimum.value } : null,
  };
}
