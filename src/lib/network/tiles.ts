/*
 * Tiles of y_t += Σ_s w_ts·x_s on unit-major values: sources and targets are rows of n numbers that start at `source`
 * and `target`, and w_ts is at `place + t·down + s·across`. A number that is loaded once is used four times, which is
 * about five times as fast in V8 as the plain triple loop.
 */

/** Four targets from four sources. */
export function tile44(
  w: Float64Array,
  place: number,
  down: number,
  across: number,
  x: Float64Array,
  source: number,
  y: Float64Array,
  target: number,
  n: number,
): void {
  let at = place;
  const w00 = w[at]!;
  const w01 = w[at + across]!;
  const w02 = w[at + 2 * across]!;
  const w03 = w[at + 3 * across]!;
  at += down;
  const w10 = w[at]!;
  const w11 = w[at + across]!;
  const w12 = w[at + 2 * across]!;
  const w13 = w[at + 3 * across]!;
  at += down;
  const w20 = w[at]!;
  const w21 = w[at + across]!;
  const w22 = w[at + 2 * across]!;
  const w23 = w[at + 3 * across]!;
  at += down;
  const w30 = w[at]!;
  const w31 = w[at + across]!;
  const w32 = w[at + 2 * across]!;
  const w33 = w[at + 3 * across]!;
  const source1 = source + n;
  const source2 = source1 + n;
  const source3 = source2 + n;
  const target1 = target + n;
  const target2 = target1 + n;
  const target3 = target2 + n;
  for (let row = 0; row < n; row += 1) {
    const x0 = x[source + row]!;
    const x1 = x[source1 + row]!;
    const x2 = x[source2 + row]!;
    const x3 = x[source3 + row]!;
    y[target + row]! += w00 * x0 + w01 * x1 + w02 * x2 + w03 * x3;
    y[target1 + row]! += w10 * x0 + w11 * x1 + w12 * x2 + w13 * x3;
    y[target2 + row]! += w20 * x0 + w21 * x1 + w22 * x2 + w23 * x3;
    y[target3 + row]! += w30 * x0 + w31 * x1 + w32 * x2 + w33 * x3;
  }
}

/** Four targets from one source. */
export function tile41(
  w: Float64Array,
  place: number,
  down: number,
  x: Float64Array,
  source: number,
  y: Float64Array,
  target: number,
  n: number,
): void {
  const w0 = w[place]!;
  const w1 = w[place + down]!;
  const w2 = w[place + 2 * down]!;
  const w3 = w[place + 3 * down]!;
  const target1 = target + n;
  const target2 = target1 + n;
  const target3 = target2 + n;
  for (let row = 0; row < n; row += 1) {
    const value = x[source + row]!;
    y[target + row]! += w0 * value;
    y[target1 + row]! += w1 * value;
    y[target2 + row]! += w2 * value;
    y[target3 + row]! += w3 * value;
  }
}

/** One target from four sources. */
export function tile14(
  w: Float64Array,
  place: number,
  across: number,
  x: Float64Array,
  source: number,
  y: Float64Array,
  target: number,
  n: number,
): void {
  const w0 = w[place]!;
  const w1 = w[place + across]!;
  const w2 = w[place + 2 * across]!;
  const w3 = w[place + 3 * across]!;
  const source1 = source + n;
  const source2 = source1 + n;
  const source3 = source2 + n;
  for (let row = 0; row < n; row += 1) {
    y[target + row]! +=
      w0 * x[source + row]! + w1 * x[source1 + row]! + w2 * x[source2 + row]! + w3 * x[source3 + row]!;
  }
}

/** One target from one source. */
export function tile11(
  weight: number,
  x: Float64Array,
  source: number,
  y: Float64Array,
  target: number,
  n: number,
): void {
  for (let row = 0; row < n; row += 1) y[target + row]! += weight * x[source + row]!;
}
