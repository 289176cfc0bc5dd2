import { mulberry32, normal } from '../numerics/random.ts';
import { requireFunction, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { beats, requirePositive, requireWhole } from '../numerics/vector.ts';

/** Straight lines wᵢ·x + bᵢ of one number; their maximum is a maxout unit. */
export interface Lines {
  readonly slopes: Float64Array;
  readonly intercepts: Float64Array;
}

/** How well a maxout unit, or the difference of two, follows a curve on [−1, 1]. */
export interface FitQuality {
  /** Largest distance. */
  readonly sup: number;
  /** Root mean square distance. */
  readonly rms: number;
  /** For each line on how many of the points it wins; 0 is a dead line: no gradient reaches it. */
  readonly wins: readonly number[];
  /** For each line the first and the last point that it wins, all between them included; null for a dead line. */
  readonly spans: readonly (readonly [from: number, to: number] | null)[];
}

/** The number of the winning line among those from `start` to `end` at x; the first at ties, and one that is NaN. */
function winner({ slopes, intercepts }: Lines, start: number, end: number, x: number): number {
  let best = start;
  for (let line = start + 1; line < end; line += 1)
    if (beats(slopes[line]! * x + intercepts[line]!, slopes[best]! * x + intercepts[best]!)) best = line;
  return best;
}

const height = ({ slopes, intercepts }: Lines, line: number, x: number): number =>
  slopes[line]! * x + intercepts[line]!;

/**
 * The maximum of the lines at x, less that of the last `minus` of them.
 *
 * @throws RangeError if `minus` leaves no line.
 */
export function envelope(lines: Lines, x: number, minus = 0): number {
  const count = lines.slopes.length;
  if (!Number.isInteger(minus) || minus < 0 || minus >= count)
    throw new RangeError(`minus must be from 0 to ${count - 1}, but is ${minus}`);
  const top = height(lines, winner(lines, 0, count - minus, x), x);
  return minus === 0 ? top : top - height(lines, winner(lines, count - minus, count, x), x);
}

/**
 * Measures lines against a curve at evenly spaced points of [−1, 1], 201 by default.
 *
 * @throws RangeError for fewer than two points, or if `minus` leaves no line.
 */
export function fitQuality(lines: Lines, target: (x: number) => number, minus = 0, points = 201): FitQuality {
  requireFunction('target', target);
  requireWhole('points', points, 2, 1_000_000);
  const count = lines.slopes.length;
  const wins = Array<number>(count).fill(0);
  const spans = Array<readonly [number, number] | null>(count).fill(null);
  const win = (line: number, x: number) => {
    wins[line]! += 1;
    spans[line] = [spans[line]?.[0] ?? x, x];
  };
  let sup = 0;
  let squares = 0;
  for (let place = 0; place < points; place += 1) {
    const x = (2 * place) / (points - 1) - 1;
    const distance = Math.abs(envelope(lines, x, minus) - target(x));
    sup = Math.max(sup, distance);
    squares += distance * distance;
    win(winner(lines, 0, count - minus, x), x);
    if (minus > 0) win(winner(lines, count - minus, count, x), x);
  }
  return { sup, rms: Math.sqrt(squares / points), wins, spans };
}

/** What curve a maxout unit, or the difference of two, is to learn, and how. */
export interface MaxoutFitOptions {
  /** The curve to follow on [−1, 1]. */
  readonly target: (x: number) => number;
  /** Lines of the unit, 1 to 1000. */
  readonly pieces: number;
  /** Lines of a second unit that is subtracted; 0, the default, for none. */
  readonly minus?: number;
  /** An integer, default 1: of the first lines. */
  readonly seed?: number;
  /** Default 4000; the rate falls to a tenth in the second half. */
  readonly steps?: number;
  /** Of Adam; default 0.02. */
  readonly rate?: number;
  /** A moment is recorded every so many steps, and yielded; default 20. */
  readonly every?: number;
}

const known = {
  target: true,
  pieces: true,
  minus: true,
  seed: true,
  steps: true,
  rate: true,
  every: true,
} satisfies Known<MaxoutFitOptions>;

const MOST_LINES = 1000;

/** The lines of a fit at one step. */
export interface FitMoment extends Lines {
  /** Steps taken so far. */
  readonly step: number;
}

/** Adds to the gradients what one example asks: only the winner learns. */
function pull(
  lines: Lines,
  start: number,
  end: number,
  x: number,
  slope: number,
  byWeight: Float64Array,
  byBias: Float64Array,
) {
  const best = winner(lines, start, end, x);
  byWeight[best]! += slope * x;
  byBias[best]! += slope;
}

/** One update of Adam in PyTorch's form. */
function adapt(p: Float64Array, g: Float64Array, m: Float64Array, v: Float64Array, rate: number, step: number): void {
  const first = 1 - 0.9 ** step;
  const second = Math.sqrt(1 - 0.999 ** step);
  for (let index = 0; index < p.length; index += 1) {
    m[index] = 0.9 * m[index]! + 0.1 * g[index]!;
    v[index] = 0.999 * v[index]! + 0.001 * g[index]! ** 2;
    p[index]! -= ((rate / first) * m[index]!) / (Math.sqrt(v[index]!) / second + 1e-8);
  }
}

/**
 * Trains the lines of a maxout unit, or of the difference of two, on a curve by Adam, full batch, squared error over 201 points.
 *
 * Slopes start from N(0, 1), intercepts from N(0, 0.01); same options, same run.
 *
 * @returns all recorded moments, from step 0 on, the last step included.
 * @throws RangeError that names the option and what was allowed.
 */
export function* maxoutFit(options: MaxoutFitOptions): Generator<FitMoment, readonly FitMoment[], void> {
  requireOptions('options', options, known);
  const { target, pieces, minus = 0, seed = 1, steps = 4000, rate = 0.02, every = 20 } = options;
  requireFunction('target', target);
  requireWhole('pieces', pieces, 1, MOST_LINES);
  requireWhole('minus', minus, 0, MOST_LINES);
  requireWhole('steps', steps, 1);
  requireWhole('every', every, 1);
  requirePositive('rate', rate);
  const count = pieces + minus;
  const gaussian = normal(mulberry32(seed));
  const slopes = Float64Array.from({ length: count }, gaussian);
  const intercepts = Float64Array.from({ length: count }, () => 0.1 * gaussian());
  const lines: Lines = { slopes, intercepts };
  const [gw, gb, mw, mb, vw, vb] = Array.from({ length: 6 }, () => new Float64Array(count)) as [
    Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array,
  ]; // prettier-ignore
  const xs = Float64Array.from({ length: 201 }, (_, index) => index / 100 - 1);
  const ys = xs.map(target);
  const moments: FitMoment[] = [];
  for (let step = 0; step <= steps; step += 1) {
    if (step % every === 0 || step === steps) {
      const moment = { step, slopes: slopes.slice(), intercepts: intercepts.slice() };
      moments.push(moment);
      yield moment;
    }
    if (step === steps) break;
    gw.fill(0);
    gb.fill(0);
    for (let place = 0; place < xs.length; place += 1) {
      const x = xs[place]!;
      const slope = (2 * (envelope(lines, x, minus) - ys[place]!)) / xs.length;
      pull(lines, 0, pieces, x, slope, gw, gb);
      if (minus > 0) pull(lines, pieces, count, x, -slope, gw, gb);
    }
    const now = step < steps / 2 ? rate : rate / 10;
    adapt(slopes, gw, mw, vw, now, step + 1);
    adapt(intercepts, gb, mb, vb, now, step + 1);
  }
  return moments;
}
