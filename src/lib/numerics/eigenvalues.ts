import { dot } from './vector.ts';

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

/**
 * The eigenvalues of a symmetric matrix, ascending, by cyclic Jacobi rotations: absolute error a few 2⁻⁵² of the largest.
 *
 * @throws RangeError for a matrix that is not square; TypeError for what is no array of rows.
 */
export function symmetricEigenvalues(matrix: readonly ArrayLike<number>[]): Float64Array {
  if (!Array.isArray(matrix)) throw new TypeError('matrix must be an array of rows');
  const size = matrix.length;
  for (const row of matrix)
    if (row.length !== size) throw new RangeError(`matrix must be square: ${size} rows, a row of ${row.length}`);
  const work = matrix.map((row) => Float64Array.from(row));
  // Convergence is quadratic; six sweeps are the usual number for any size met here.
  for (let sweep = 0, turned = true; sweep < 12 && turned; sweep += 1) {
    turned = false;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) turned = rotate(work, p, q) || turned;
  }
  return Float64Array.from({ length: size }, (_, index) => work[index]![index]!).sort();
}

/**
 * The singular values of a matrix given by its rows, ascending: those below 1e-8 of the largest are not to be trusted.
 *
 * @throws RangeError for rows that are not equally long; TypeError for what is no array of rows.
 */
export function singularValues(rows: readonly ArrayLike<number>[]): Float64Array {
  if (!Array.isArray(rows)) throw new TypeError('rows must be an array of rows');
  for (const row of rows)
    if (row.length !== rows[0]!.length)
      throw new RangeError(`rows must be equally long: one has ${rows[0]!.length} entries, one ${row.length}`);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    Float64Array.from(rows, (row) => row[column]!),
  );
  const products = columns.map((one) => columns.map((other) => dot(one, other)));
  return symmetricEigenvalues(products).map((value) => Math.sqrt(Math.max(value, 0)));
}
