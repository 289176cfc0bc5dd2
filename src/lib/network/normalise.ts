import type { Layer } from './types.ts';

const EPSILON = 1e-5;

/** z ← (z − mean)/√(variance + 10⁻⁵) over the layer, example by example; keeps the factor for the way back. */
export function normalise({ units, pieces, z, inverseDeviation }: Layer, n: number): void {
  const size = units * pieces;
  for (let row = 0; row < n; row += 1) {
    let sum = 0;
    for (let unit = 0; unit < size; unit += 1) sum += z[unit * n + row]!;
    const mean = sum / size;
    let squares = 0;
    for (let unit = 0; unit < size; unit += 1) squares += (z[unit * n + row]! - mean) ** 2;
    const inverse = 1 / Math.sqrt(squares / size + EPSILON);
    for (let unit = 0; unit < size; unit += 1) z[unit * n + row] = (z[unit * n + row]! - mean) * inverse;
    inverseDeviation[row] = inverse;
  }
}

/** Carries δ through the normalisation: (δ − mean δ − z·mean(δ z))/√(variance + 10⁻⁵). */
export function normaliseBackward(layer: Layer, n: number): void {
  const { units, pieces, z, delta, affineDelta, inverseDeviation } = layer;
  const size = units * pieces;
  for (let row = 0; row < n; row += 1) {
    let sum = 0;
    let along = 0;
    for (let unit = 0; unit < size; unit += 1) {
      const place = unit * n + row;
      sum += delta[place]!;
      along += delta[place]! * z[place]!;
    }
    for (let unit = 0; unit < size; unit += 1) {
      const place = unit * n + row;
      affineDelta[place] = (delta[place]! - sum / size - (z[place]! * along) / size) * inverseDeviation[row]!;
    }
  }
}
