import type { BoundActivation } from '../../../lib/activations/parameter.ts';

/** A stretch of the axis with exactly no slope, with little slope that goes on to 0 far out, or with little slope elsewhere. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: 'saturated' | 'flat' | 'small';
}

/** `count` + 1 places from one end to the other. */
export const grid = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, k) => from + ((to - from) * k) / count);

const found = new Map<string, number>();

/**
 * The largest |f′| to six digits, as `steepest` of the library has it to the last: Infinity where |f′| grows without end.
 * Looked up on a grid between the kinks, once for each function and parameter.
 */
export function largestSlope({ derivative, kinks }: BoundActivation, name: string): number {
  const known = found.get(name);
  if (known !== undefined) return known;
  const ends = [-20, ...kinks, 20];
  const places = ends.slice(1).flatMap((to, index) => grid(ends[index]! + 1e-9, to - 1e-9, 4000));
  const largest = [...places, -Infinity, Infinity].reduce((most, x) => Math.max(most, Math.abs(derivative(x)) || 0), 0);
  found.set(name, largest);
  return largest;
}

/** Where |f′| is below `limit`, or exactly 0, within ±span: the edges to the last digits, what is narrower than a pixel left out. */
export function stretches({ derivative, kinks }: BoundActivation, limit: number, span: number): Stretch[] {
  const low = (x: number) => Math.abs(derivative(x)) < limit || derivative(x) === 0;
  const ends = [-span, ...kinks.filter((kink) => Math.abs(kink) < span), span];
  const pieces = ends.slice(1).flatMap((right, index) => {
    // Between two kinks the slope has no jump, and it is 0 on the whole piece or nowhere for long.
    const left = ends[index]!;
    const places = grid(left + 1e-9, right - 1e-9, 600);
    const flat = places.every((x) => derivative(x) === 0);
    const all: Stretch[] = [];
    let from = left;
    places.forEach((x, k) => {
      const [now, next] = [low(x), k < 600 && low(places[k + 1]!)];
      if (now === next) return;
      const edge = k < 600 ? halved(low, x, places[k + 1]!) : right;
      if (now) all.push({ from, to: edge, kind: flat ? 'flat' : 'small' });
      from = edge;
    });
    return all;
  });
  return tails(pieces, low, span, [derivative(-Infinity) === 0, derivative(Infinity) === 0]);
}

/** The same stretches, those saturated that belong to a tail: low from there on for good, with a slope that goes to 0. */
function tails(
  pieces: readonly Stretch[],
  low: (x: number) => boolean,
  span: number,
  fades: readonly [left: boolean, right: boolean],
): Stretch[] {
  const beyond = grid(span, Math.max(20 * span, 200), 400);
  const ends = [
    fades[0] && beyond.every((x) => low(-x)) ? -span : NaN,
    fades[1] && beyond.every(low) ? span : NaN,
  ] as const;
  const met = (one: number, other: number) => Math.abs(one - other) < 1e-6;
  const inTail = new Set<Stretch>();
  const follow = (order: readonly Stretch[], start: number, near: 'from' | 'to', far: 'from' | 'to') =>
    order.reduce((reached, piece) => {
      if (!met(piece[near], reached)) return reached;
      inTail.add(piece);
      return piece[far];
    }, start);
  follow(pieces, ends[0], 'from', 'to');
  follow(pieces.toReversed(), ends[1], 'to', 'from');
  return pieces.map((piece) => (piece.kind === 'small' && inTail.has(piece) ? { ...piece, kind: 'saturated' } : piece));
}

/** Where `holds` changes between two places. */
function halved(holds: (x: number) => boolean, left: number, right: number): number {
  const at = holds(left);
  for (let step = 0; step < 50; step++) {
    const middle = (left + right) / 2;
    if (holds(middle) === at) left = middle;
    else right = middle;
  }
  return right;
}
