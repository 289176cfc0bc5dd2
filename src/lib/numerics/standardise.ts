import { requireWhole } from './vector.ts';

/** Mean and standard deviation of some numbers. */
function momentsOf(values: Float64Array): readonly [mean: number, deviation: number] {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return [mean, Math.sqrt(squares / values.length)];
}

/** The numbers brought near to 1 by a power of two, which rounds none of them: then no square overflows or vanishes. */
function nearOne(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const exponent = Math.min(Math.max(Math.floor(Math.log2(largest)), -1022), 1022);
  return largest === 0 ? values : values.map((value) => value * 2 ** -exponent);
}

function standardised(column: Float64Array): Float64Array {
  if (!column.every(Number.isFinite)) return column.fill(NaN);
  let values = nearOne(column);
  let [mean, deviation] = momentsOf(values);
  if (deviation < Math.abs(mean) / 1000) {
    // The mean's rounding would be seen: measured from its first entry, a column that hardly varies, or not at all, has small numbers.
    const [first] = values;
    values = nearOne(values.map((value) => value - first!));
    [mean, deviation] = momentsOf(values);
  }
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

/**
 * Shifts and scales each column of a row-major matrix to mean 0 and variance 1 (over all rows); a constant column to 0.
 *
 * A column with a number that is not finite has no mean, and becomes NaN.
 *
 * @throws RangeError for a width that is no whole number of at least 1, or of which the entries are no multiple.
 */
export function standardise(inputs: Float64Array, width: number): void {
  requireWhole('width', width, 1);
  const rows = inputs.length / width;
  requireWhole('inputs.length / width', rows, 0);
  for (let column = 0; column < width; column += 1) {
    const values = standardised(Float64Array.from({ length: rows }, (_, row) => inputs[row * width + column]!));
    values.forEach((value, row) => (inputs[row * width + column] = value));
  }
}
