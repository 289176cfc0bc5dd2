import type { Point } from './d3.ts';

/** A triangle of the drawing whose points are probabilities of three classes. */
export interface Simplex {
  /** The corners of class 1 (top), 2 (left) and 3 (right). */
  readonly corners: readonly [Point, Point, Point];
  /** Where a probability vector lies. */
  at(p: readonly number[]): Point;
  /** The probability vector at a place; outside the triangle the nearest one, never on an edge (each at least `least`). */
  invert(place: { x: number; y: number }, least?: number): [number, number, number];
}

/** The triangle with its top at `top` and equal sides of length `side`. */
export function simplex([topX, topY]: Point, side: number): Simplex {
  const height = (side * Math.sqrt(3)) / 2;
  const corners = [[topX, topY], [topX - side / 2, topY + height], [topX + side / 2, topY + height]] as const; // prettier-ignore
  const at = (p: readonly number[]): Point => [
    p[0]! * corners[0][0] + p[1]! * corners[1][0] + p[2]! * corners[2][0],
    p[0]! * corners[0][1] + p[1]! * corners[1][1] + p[2]! * corners[2][1],
  ];
  return {
    corners,
    at,
    invert({ x, y }, least = 1e-3) {
      const first = (corners[1][1] - y) / height;
      const third = (x - topX) / side + (1 - first) / 2;
      const raw = [first, 1 - first - third, third].map((share) => Math.max(share, least));
      const sum = raw[0]! + raw[1]! + raw[2]!;
      return [raw[0]! / sum, raw[1]! / sum, raw[2]! / sum];
    },
  };
}
