import { dot } from '../numerics/vector.ts';
import type { RandomSource } from '../numerics/random.ts';

/**
 * Fills a rows × columns matrix with a random one of orthonormal rows (or, if there are more rows than columns, columns):
 * Gaussian vectors by Gram and Schmidt, each projected twice, which makes them orthogonal to the last bits.
 */
export function orthogonal(matrix: Float64Array, rows: number, columns: number, gaussian: RandomSource): void {
  const vectors: Float64Array[] = [];
  const length = Math.max(rows, columns);
  for (let count = 0; count < Math.min(rows, columns); count += 1) {
    const vector = Float64Array.from({ length }, gaussian);
    for (const other of [...vectors, ...vectors]) {
      const share = dot(vector, other);
      for (let index = 0; index < length; index += 1) vector[index]! -= share * other[index]!;
    }
    const size = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((entry) => entry / size));
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      matrix[row * columns + column] = rows <= columns ? vectors[row]![column]! : vectors[column]![row]!;
}
