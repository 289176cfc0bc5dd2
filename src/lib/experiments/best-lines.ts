import type { Lines } from './maxout-fit.ts';
import { requireFunction } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';

type Curve = (x: number) => number;

/** How far the chord from (a, f(a)) to (b, f(b)) rises above a convex curve: the maximum of a concave function, by thirds. */
function rise(f: Curve, a: number, b: number): number {
  const left = f(a);
  const slope = (f(b) - left) / (b - a);
  const gap = (x: number) => left + slope * (x - a) - f(x);
  let low = a;
  let high = b;
  for (let turn = 0; turn < 80; turn += 1) {
    const third = (high - low) / 3;
    if (gap(low + third) < gap(high - third)) low += third;
    else high -= third;
  }
  return Math.max(0, gap((low + high) / 2));
}

/** The far end of the longest chord from a that rises by at most `bound`; 1 at most. */
function reach(f: Curve, a: number, bound: number): number {
  if (rise(f, a, 1) <= bound) return 1;
  let near = a;
  let far = 1;
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (near + far) / 2;
    if (rise(f, a, middle) <= bound) near = middle;
    else far = middle;
  }
  return near;
}

/** The ends of chords that rise by at most `bound` each, from −1 on; at most `most` chords. */
function chords(f: Curve, bound: number, most: number): number[] {
  const ends = [-1];
  while (ends.length <= most && ends.at(-1)! < 1) ends.push(reach(f, ends.at(-1)!, bound));
  return ends;
}

/** The first of 199 places where the curve bends down, if there is one. */
const bendsDown = (f: Curve): number | undefined =>
  Array.from({ length: 199 }, (_, place) => (place - 99) / 100).find(
    (x) => f(x - 0.01) + f(x + 0.01) < 2 * f(x) - 1e-12,
  );

/** The least squared error of one line over the points from `from` to `to`, from running sums of 1, x, x², y, xy and y². */
function lineError(sums: readonly (readonly number[])[], from: number, to: number): number {
  if (from === to) return 0;
  const [n, x, xx, y, xy, yy] = sums[to]!.map((sum, index) => sum - sums[from]![index]!) as [number, number, number, number, number, number]; // prettier-ignore
  const spread = xx - (x * x) / n;
  const along = xy - (x * y) / n;
  return Math.max(0, yy - (y * y) / n - (spread > 0 ? (along * along) / spread : 0));
}

/**
 * The root mean square distance from a curve, at evenly spaced points of [−1, 1], below which no curve of k straight parts comes.
 *
 * The parts need not meet, so it holds for every maximum of k lines, however they were found. For a smooth convex curve the
 * lines of the best parts are such a maximum, or nearly so: x² is fitted to this error by training.
 *
 * @param pieces k from 1 to 100. @param points 2 to 2001, 201 by default.
 * @throws RangeError for another number of pieces or points.
 */
export function leastRms(target: Curve, pieces: number, points = 201): number {
  requireFunction('target', target);
  requireWhole('pieces', pieces, 1, 100);
  requireWhole('points', points, 2, 2001);
  const sums: number[][] = [[0, 0, 0, 0, 0, 0]];
  for (let place = 0; place < points; place += 1) {
    const x = (2 * place) / (points - 1) - 1;
    const y = target(x);
    sums.push([1, x, x * x, y, x * y, y * y].map((term, index) => term + sums[place]![index]!));
  }
  // The least error of the first `to` points with one part more, from those with the parts before.
  let least = sums.map((_, to) => lineError(sums, 0, to));
  for (let piece = 1; piece < pieces; piece += 1)
    least = sums.map((_, to) =>
      least
        .slice(0, to)
        .reduce((found, before, from) => Math.min(found, before + lineError(sums, from, to)), least[to]!),
    );
  return Math.sqrt(least[points]! / points);
}

function requireFiniteCurve(f: Curve): void {
  for (let place = -100; place <= 100; place += 1)
    if (!Number.isFinite(f(place / 100)))
      throw new RangeError(`target must be finite on [−1, 1], but is ${f(place / 100)} at ${place / 100}`);
}

/**
 * The k lines whose maximum stays nearest to a convex or concave curve on [−1, 1] in the largest distance E, and E itself.
 *
 * For a convex curve each line is a chord, lowered by E, where every chord rises above the curve by 2E at most: so the
 * distance is E at all ends and in between. For x² the chords are equally long and E = 1/(2k²).
 *
 * For a concave curve more lines are of no use: all are its one chord, raised by E. A convex h that came nearer would lie
 * below that line at both ends and above it at the place in between where the curve is farthest from it.
 *
 * @param pieces k from 1 to 100; a curve that needs fewer, as |x| does, gets fewer different lines.
 * @throws RangeError for another number of pieces, and for a curve that bends both ways or has no finite value.
 */
export function bestLines(target: Curve, pieces: number): Lines & { readonly error: number } {
  requireFunction('target', target);
  requireWhole('pieces', pieces, 1, 100);
  requireFiniteCurve(target);
  const down = bendsDown(target);
  if (down !== undefined) {
    const up = bendsDown((x) => -target(x));
    if (up !== undefined)
      throw new RangeError(`target must bend one way on [−1, 1], but it bends down at ${down} and up at ${up}`);
    const { slopes, intercepts, error } = bestLines((x) => -target(x), 1);
    return {
      slopes: new Float64Array(pieces).fill(-slopes[0]! + 0),
      intercepts: new Float64Array(pieces).fill(-intercepts[0]!),
      error,
    };
  }
  let low = 0;
  let high = rise(target, -1, 1);
  // A kink is found by halving, so that a chord up to it rises by some rounding.
  const fits = (bound: number) => chords(target, bound, pieces).at(-1) === 1;
  if (fits(1e-13)) high = 1e-13;
  else
    for (let turn = 0; turn < 50; turn += 1) {
      const middle = (low + high) / 2;
      if (fits(middle)) high = middle;
      else low = middle;
    }
  const ends = chords(target, high, pieces);
  const slopes = new Float64Array(pieces);
  const intercepts = new Float64Array(pieces);
  for (let piece = 0; piece < pieces; piece += 1) {
    // With fewer chords than pieces the last one is repeated.
    const from = Math.min(piece, ends.length - 2);
    const [a, b] = [ends[from]!, ends[from + 1]!];
    slopes[piece] = (target(b) - target(a)) / (b - a);
    intercepts[piece] = target(a) - slopes[piece]! * a - high / 2;
  }
  return { slopes, intercepts, error: high / 2 };
}
