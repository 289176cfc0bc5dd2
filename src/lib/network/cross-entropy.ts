import type { Vector } from '../numerics/vector.ts';

/** Below this gap an exponential is 0. */
const LOST = -746;

/** Grows with the widest output that was met: the sums of the weights above each class, for soft targets. */
let above = new Float64Array(16);

/** Σ of the weights of all classes above each one, of one row of soft targets. */
function sumAbove(targets: Vector, start: number, width: number): void {
  if (above.length < width) above = new Float64Array(2 * width);
  let sum = 0;
  for (let unit = width - 1; unit >= 0; unit -= 1) {
    above[unit] = sum;
    sum += targets[start + unit]!;
  }
}

/** The place of the first largest logit of a row, or of a NaN among them. */
function likeliestOf(logits: Float64Array, width: number, n: number, row: number): number {
  let place = row;
  for (let unit = 1; unit < width; unit += 1) {
    const logit = logits[unit * n + row]!;
    if (logit > logits[place]! || logit !== logit) place = unit * n + row;
  }
  return place;
}

/** How far a logit is below the largest; equal infinities are equal. */
const gapOf = (logit: number, largest: number): number => (logit === largest ? 0 : logit - largest);

/** What rounding took from that (Knuth); of a gap whose exponential is 0 anyway, nothing. */
function gapError(logit: number, largest: number, gap: number): number {
  if (gap === 0 || gap < LOST) return 0;
  const part = gap - logit;
  return logit - (gap - part) - (largest + part);
}

/** Writes the exponentials of the gaps of one row; returns their sum without the likeliest, whose exponential is 1. */
function exponentials(
  logits: Float64Array,
  likeliest: number,
  terms: Float64Array,
  width: number,
  n: number,
  row: number,
): number {
  const largest = logits[likeliest]!;
  let others = 0;
  for (let place = row; place < width * n; place += n) {
    const logit = logits[place]!;
    const gap = gapOf(logit, largest);
    const term = Math.exp(gap) * (1 + gapError(logit, largest, gap));
    terms[place] = term;
    if (place !== likeliest) others += term;
  }
  return others;
}

/**
 * Cross-entropy of rows of logits with classes (one target a row) or weights (as many as logits): the mean over the rows, and its
 * gradient in `slope`, with the digits of losses.ts.
 *
 * The likeliest logit's exponential, 1, stays out of the sum: log1p of the others is its loss, and their share its 1 − p. Every
 * slope is p·Σ of the other weights − weight·(1 − p).
 */
export function categorical(
  logits: Float64Array,
  targets: Vector,
  slope: Float64Array,
  width: number,
  n: number,
): number {
  const soft = targets.length !== n;
  let loss = 0;
  for (let row = 0; row < n; row += 1) {
    const likeliest = likeliestOf(logits, width, n, row);
    const largest = logits[likeliest]!;
    const others = exponentials(logits, likeliest, slope, width, n, row);
    const logarithm = Math.log1p(others);
    const sum = 1 + others;
    if (soft) sumAbove(targets, row * width, width);
    let below = 0;
    for (let unit = 0; unit < width; unit += 1) {
      const place = unit * n + row;
      const weight = soft ? targets[row * width + unit]! : Number(targets[row] === unit);
      if (weight !== 0) {
        const gap = gapOf(logits[place]!, largest);
        loss += weight * (logarithm - gap - gapError(logits[place]!, largest, gap));
      }
      const share = slope[place]! / sum;
      const missing = place === likeliest ? others / sum : 1 - share;
      const rest = soft ? below + above[unit]! : 1 - weight;
      slope[place] = (share * rest - weight * missing) / n;
      below += weight;
    }
  }
  return loss / n;
}
