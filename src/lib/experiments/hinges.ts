/** One ReLU of a one-dimensional layer: slope · max(0, ±(x − at)). */
export interface Hinge {
  /** Where it bends. */
  readonly at: number;
  /** Slope on the side where it is on; negative ones bend the sum down. */
  readonly slope: number;
  /** The side on which it is on. */
  readonly side: 'right' | 'left';
}

/** A straight piece of a sum of hinges. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly slope: number;
}

/** Output of one hinge at x. */
export const hinge = ({ at, slope, side }: Hinge, x: number): number =>
  slope * Math.max(0, side === 'right' ? x - at : at - x);

/** f(x) = height + Σ slope · max(0, ±(x − at)): a layer of ReLUs read out by one affine unit. */
export const sumOfHinges = (hinges: readonly Hinge[], height: number, x: number): number =>
  hinges.reduce((sum, each) => sum + hinge(each, x), height);

/**
 * The straight pieces of the sum on [from, to], left to right; H hinges give at most H + 1.
 * Hinges that bend at one place bend once, and not at all where their slopes cancel: a hinge changes the slope of the sum by
 * its own slope, whichever side it is on.
 */
export function pieces(hinges: readonly Hinge[], from: number, to: number): Piece[] {
  const changes = new Map<number, number>();
  for (const { at, slope } of hinges) if (at > from && at < to) changes.set(at, (changes.get(at) ?? 0) + slope);
  // Slopes come from a hand's steps of 0.05: what is smaller than that is rounding, not a bend.
  const bends = [...changes].filter(([, change]) => Math.abs(change) > 1e-9).sort(([a], [b]) => a - b);
  let slope = hinges.reduce((sum, { at, slope: own, side }) => {
    const on = side === 'right' ? at <= from : at > from;
    return on ? sum + (side === 'right' ? own : -own) : sum;
  }, 0);
  let left = from;
  const found: Piece[] = [];
  for (const [at, change] of bends) {
    found.push({ from: left, to: at, slope });
    slope += change;
    left = at;
  }
  return [...found, { from: left, to, slope }];
}

/** Hinges and a height that join the points of `target` at `knots` by straight lines; the first knot is the left end. */
export function interpolate(
  target: (x: number) => number,
  knots: readonly number[],
): { hinges: Hinge[]; height: number } {
  let before = 0;
  const hinges = knots.slice(0, -1).map((at, index) => {
    const next = knots[index + 1]!;
    const slope = (target(next) - target(at)) / (next - at);
    const change = slope - before;
    before = slope;
    return { at, slope: change, side: 'right' as const };
  });
  return { hinges, height: target(knots[0]!) };
}
