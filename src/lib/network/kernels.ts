import { tile11, tile14, tile41, tile44 } from './tiles.ts';

/**
 * y_t += Σ_s w_ts·x_s for all targets t and sources s, on unit-major values of n examples.
 *
 * Forward the targets are a layer's pre-activations (down = inputs, across = 1), backward its inputs (down = 1, across = inputs).
 */
export function combine(
  w: Float64Array,
  down: number,
  across: number,
  x: Float64Array,
  sources: number,
  y: Float64Array,
  targets: number,
  n: number,
): void {
  const wholeSources = sources - (sources % 4);
  let t = 0;
  for (; t + 4 <= targets; t += 4) {
    const row = t * down;
    for (let s = 0; s < wholeSources; s += 4) tile44(w, row + s * across, down, across, x, s * n, y, t * n, n);
    for (let s = wholeSources; s < sources; s += 1) tile41(w, row + s * across, down, x, s * n, y, t * n, n);
  }
  for (; t < targets; t += 1) {
    const row = t * down;
    for (let s = 0; s < wholeSources; s += 4) tile14(w, row + s * across, across, x, s * n, y, t * n, n);
    for (let s = wholeSources; s < sources; s += 1) tile11(w[row + s * across]!, x, s * n, y, t * n, n);
  }
}

/** gradient[t][s] = Σ over the examples of delta_t·x_s, for two rows t and four columns s at a time. */
export function correlate(
  delta: Float64Array,
  targets: number,
  x: Float64Array,
  sources: number,
  gradient: Float64Array,
  n: number,
): void {
  const wholeSources = sources - (sources % 4);
  let t = 0;
  for (; t + 2 <= targets; t += 2) {
    const place = t * sources;
    for (let s = 0; s < wholeSources; s += 4) correlate24(delta, t * n, x, s * n, gradient, place + s, sources, n);
    for (let s = wholeSources; s < sources; s += 1) {
      gradient[place + s] = product(delta, t * n, x, s * n, n);
      gradient[place + sources + s] = product(delta, t * n + n, x, s * n, n);
    }
  }
  for (; t < targets; t += 1)
    for (let s = 0; s < sources; s += 1) gradient[t * sources + s] = product(delta, t * n, x, s * n, n);
}

function correlate24(
  delta: Float64Array,
  first: number,
  x: Float64Array,
  source: number,
  gradient: Float64Array,
  place: number,
  down: number,
  n: number,
): void {
  const second = first + n;
  const source1 = source + n;
  const source2 = source1 + n;
  const source3 = source2 + n;
  let g00 = 0;
  let g01 = 0;
  let g02 = 0;
  let g03 = 0;
  let g10 = 0;
  let g11 = 0;
  let g12 = 0;
  let g13 = 0;
  for (let row = 0; row < n; row += 1) {
    const upper = delta[first + row]!;
    const lower = delta[second + row]!;
    const x0 = x[source + row]!;
    const x1 = x[source1 + row]!;
    const x2 = x[source2 + row]!;
    const x3 = x[source3 + row]!;
    g00 += upper * x0;
    g01 += upper * x1;
    g02 += upper * x2;
    g03 += upper * x3;
    g10 += lower * x0;
    g11 += lower * x1;
    g12 += lower * x2;
    g13 += lower * x3;
  }
  gradient[place] = g00;
  gradient[place + 1] = g01;
  gradient[place + 2] = g02;
  gradient[place + 3] = g03;
  gradient[place + down] = g10;
  gradient[place + down + 1] = g11;
  gradient[place + down + 2] = g12;
  gradient[place + down + 3] = g13;
}

/** Σ a·b over n entries, in four sums at once: a single one would wait for each addition. */
function product(a: Float64Array, left: number, b: Float64Array, right: number, n: number): number {
  const whole = n - (n % 4);
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let row = 0; row < whole; row += 4) {
    sum0 += a[left + row]! * b[right + row]!;
    sum1 += a[left + row + 1]! * b[right + row + 1]!;
    sum2 += a[left + row + 2]! * b[right + row + 2]!;
    sum3 += a[left + row + 3]! * b[right + row + 3]!;
  }
  for (let row = whole; row < n; row += 1) sum0 += a[left + row]! * b[right + row]!;
  return sum0 + sum1 + (sum2 + sum3);
}

/** sums[t] = Σ over the examples of values_t. */
export function sumRows(values: Float64Array, targets: number, sums: Float64Array, n: number): void {
  const whole = n - (n % 4);
  for (let t = 0; t < targets; t += 1) {
    const start = t * n;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let place = start; place < start + whole; place += 4) {
      sum0 += values[place]!;
      sum1 += values[place + 1]!;
      sum2 += values[place + 2]!;
      sum3 += values[place + 3]!;
    }
    for (let place = start + whole; place < start + n; place += 1) sum0 += values[place]!;
    sums[t] = sum0 + sum1 + (sum2 + sum3);
  }
}
