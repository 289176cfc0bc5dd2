import { bisect } from '../numerics/numeric.ts';
import { requireBetween } from '../numerics/require.ts';
import { bind } from './parameter.ts';
import { justAbove, justBelow, pieces, type Piece } from './pieces.ts';
import { steepest } from './steepest.ts';
import type { Activation } from './types.ts';

/** An interval of pre-activations, from its lower to its upper edge. */
export type Interval = readonly [from: number, to: number];

const WINDOW = 20;

/** The places of a piece that lie in the window, its edges among them where they cut the piece. */
function placesInWindow({ from, to, places }: Piece): readonly number[] {
  const within = places.filter((x) => Math.abs(x) < WINDOW);
  return [...(from < -WINDOW ? [-WINDOW] : []), ...within, ...(to > WINDOW ? [WINDOW] : [])];
}

/** Intervals between neighbouring places on which the excess is negative, their edges bisected. */
function negativeBetween(places: readonly number[], excess: (x: number) => number): Interval[] {
  return places.slice(1).flatMap((right, k): Interval[] => {
    const left = places[k]!;
    const [atLeft, atRight] = [excess(left) < 0, excess(right) < 0];
    if (!atLeft && !atRight) return [];
    if (atLeft && atRight) return [[left, right]];
    const edge = bisect(excess, left, right);
    return [atLeft ? [left, edge] : [edge, right]];
  });
}

function join(merged: readonly Interval[], [from, to]: Interval): readonly Interval[] {
  const previous = merged.at(-1);
  return previous?.[1] === from ? [...merged.slice(0, -1), [previous[0], to]] : [...merged, [from, to]];
}

/**
 * The intervals of x in [−20, 20] on which |f′| is below a share of the function's largest |f′|: the tails in which it saturates,
 * and the places where f turns or rises slowly, as a leak does.
 *
 * Edges are exact to a rounding or two. A function that is flat everywhere saturates everywhere; where |f′| has no largest
 * value, the one that {@link steepest} names in its place is taken.
 *
 * @param share - from 0 to 1; what this project calls saturated is 0.05
 * @param parameter - the function's parameter, its default if left out
 * @throws RangeError if the share or the parameter is out of bounds
 */
export function saturationEdges(activation: Activation, share: number, parameter?: number): readonly Interval[] {
  requireBetween('share', share, 0, 1);
  const bound = bind(activation, parameter);
  const { slope } = steepest(activation, parameter);
  if (slope === 0) return [[-WINDOW, WINDOW]];
  const excess = (x: number) => Math.abs(bound.derivative(x)) - share * slope;
  return pieces(bound)
    .flatMap((piece) =>
      // A piece's outermost places stand one rounding off its kinks: what holds there holds up to the kink.
      negativeBetween(placesInWindow(piece), excess).map(([from, to]): Interval => [
        from === justAbove(piece.from) ? piece.from : from,
        to === justBelow(piece.to) ? piece.to : to,
      ]),
    )
    .reduce<readonly Interval[]>(join, []);
}
