import { dot, requireVector, requireWhole } from './vector.ts';

/** Turns rows and columns p and q so that the entry between them becomes 0; false if that changes neither eigenvalue. */
function rotate(matrix: Float64Array[], p: number, q: number): boolean {
  const between = matrix[p]![q]!;
  const least = Math.min(Math.abs(matrix[p]![p]!), Math.abs(matrix[q]![q]!));
  if (between === 0 || least + 100 * Math.abs(between) === least) return false;
  const ratio = (matrix[q]![q]! - matrix[p]![p]!) / (2 * between);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(1, ratio));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const left = row[p]!;
    const right = row[q]!;
    row[p] = cosine * left - sine * right;
    row[q] = sine * left + cosine * right;
  }
  const upper = matrix[p]!;
  const lower = matrix[q]!;
  for (let column = 0; column < matrix.length; column += 1) {
    const top = upper[column]!;
    const bottom = lower[column]!;
    upper[column] = cosine * top - sine * bottom;
    lower[column] = sine * top + cosine * bottom;
  }
  upper[q] = 0;
  lower[p] = 0;
  return true;
}

/** Convergence is quadratic: six sweeps are the usual number for any size met here. */
const MOST_SWEEPS = 40;
/** Beyond this an answer would take minutes. */
const MOST_ROWS = 512;

function requireSymmetric(matrix: readonly Float64Array[], size: number): void {
  for (let row = 0; row < matrix.length; row += 1)
    for (let column = 0; column < row; column += 1) {
      const [one, other] = [matrix[row]![column]!, matrix[column]![row]!];
      if (Math.abs(one - other) > 1e-12 * size)
        throw new RangeError(
          `matrix must be symmetric, but has ${one} at [${row}][${column}] and ${other} at [${column}][${row}]`,
        );
    }
}

/** The largest |entry|; NaN if there is one among them. */
const sizeOf = (matrix: readonly Float64Array[]): number =>
  matrix.reduce((size, row) => row.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), size), 0);

/** A power of two that brings the entries near to 1 without rounding: no square of theirs then overflows or vanishes. */
const unitOf = (largest: number): number => (largest === 0 ? 1 : 2 ** Math.max(Math.floor(Math.log2(largest)), -1022));

/**
 * The eigenvalues of a symmetric matrix, ascending, by cyclic Jacobi rotations: absolute error a few 2⁻⁵² of the largest.
 *
 * @param matrix at most 512 rows; an entry that is not finite makes every eigenvalue NaN.
 * @throws RangeError for a matrix that is not square or not symmetric (to 1e-12 of its largest entry), has more rows, or has not
 * settled after 40 sweeps; TypeError for what is no array of rows of numbers.
 */
export function symmetricEigenvalues(matrix: readonly ArrayLike<number>[]): Float64Array {
  if (!Array.isArray(matrix)) throw new TypeError('matrix must be an array of rows');
  const size = matrix.length;
  requireWhole('matrix.length', size, 0, MOST_ROWS);
  for (const [index, row] of (matrix as readonly ArrayLike<number>[]).entries()) {
    requireVector(`matrix[${index}]`, row);
    if (row.length !== size) throw new RangeError(`matrix must be square: ${size} rows, a row of ${row.length}`);
  }
  const work = matrix.map((row) => Float64Array.from(row));
  const largest = sizeOf(work);
  if (!Number.isFinite(largest)) return new Float64Array(size).fill(NaN);
  requireSymmetric(work, largest);
  let turned = true;
  for (let sweep = 0; sweep < MOST_SWEEPS && turned; sweep += 1) {
    turned = false;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) turned = rotate(work, p, q) || turned;
  }
  if (turned) throw new RangeError(`matrix has not settled after ${MOST_SWEEPS} sweeps`);
  return Float64Array.from({ length: size }, (_, index) => work[index]![index]!).sort();
}

/**
 * The singular values of a matrix given by its rows, ascending: those below 1e-8 of the largest are not to be trusted.
 *
 * @param rows at most 512 columns; an entry that is not finite makes every singular value NaN.
 * @throws RangeError for rows that are not equally long, or more columns; TypeError for what is no array of rows of numbers.
 */
export function singularValues(rows: readonly ArrayLike<number>[]): Float64Array {
  if (!Array.isArray(rows)) throw new TypeError('rows must be an array of rows');
  for (const [index, row] of (rows as readonly ArrayLike<number>[]).entries()) {
    requireVector(`rows[${index}]`, row);
    if (row.length !== rows[0]!.length)
      throw new RangeError(`rows must be equally long: one has ${rows[0]!.length} entries, one ${row.length}`);
  }
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    Float64Array.from(rows, (row) => row[column]!),
  );
  const largest = sizeOf(columns);
  if (!Number.isFinite(largest)) return new Float64Array(columns.length).fill(NaN);
  const unit = unitOf(largest);
  const scaled = columns.map((column) => column.map((entry) => entry / unit));
  const products = scaled.map((one) => scaled.map((other) => dot(one, other)));
  return symmetricEigenvalues(products).map((value) => unit * Math.sqrt(Math.max(value, 0)));
}
