import { beats } from '../numerics/vector.ts';
import type { Layer } from './types.ts';

/** a = the largest of each unit's pieces. */
export function maxoutForward({ units, pieces, z, a }: Layer, n: number): void {
  for (let unit = 0; unit < units; unit += 1)
    for (let row = 0; row < n; row += 1) {
      let place = unit * pieces * n + row;
      let largest = z[place]!;
      for (let piece = 1; piece < pieces; piece += 1) {
        place += n;
        if (beats(z[place]!, largest)) largest = z[place]!;
      }
      a[unit * n + row] = largest;
    }
}

/** δ = ∂L/∂a for the first winning piece of each unit, 0 for all others. */
export function maxoutBackward({ units, pieces, z, upstream, delta }: Layer, n: number): void {
  for (let unit = 0; unit < units; unit += 1)
    for (let row = 0; row < n; row += 1) {
      const first = unit * pieces * n + row;
      let winner = first;
      for (let piece = 0; piece < pieces; piece += 1) {
        const place = first + piece * n;
        if (beats(z[place]!, z[winner]!)) winner = place;
        delta[place] = 0;
      }
      delta[winner] = upstream[unit * n + row]!;
    }
}
