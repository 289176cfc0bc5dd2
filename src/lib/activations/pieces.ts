import { bisect } from '../numerics/numeric.ts';
import type { BoundActivation } from './parameter.ts';

/** One smooth piece of an activation: an interval without kinks inside, and enough places to read its shape from. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Ascending places strictly between from and to, among them every sign change of f′ and f″. */
  readonly places: readonly number[];
}

/** What stands for infinity where a shape is searched. */
export const FAR = 1e4;

// Even steps of asinh: 2e-4 apart around zero, 2 % apart farther out, and zero among them.
const STEPS = 725;
const GRID = Array.from({ length: 2 * STEPS + 1 }, (_, k) => 0.01 * Math.sinh((14.5 * (k - STEPS)) / STEPS));

/** A double just above x, at most two roundings away. */
export const justAbove = (x: number) => (x === 0 ? Number.MIN_VALUE : x + Math.abs(x) * 1.5 * 2 ** -53);
/** A double just below x, at most two roundings away. */
export const justBelow = (x: number) => -justAbove(-x);

function signChange(f: (x: number) => number, left: number, right: number): number[] {
  return Math.sign(f(left)) * Math.sign(f(right)) < 0 ? [bisect(f, left, right)] : [];
}

/** The smooth pieces of an activation from −FAR to FAR, in order. */
export function pieces({ derivative, secondDerivative, kinks }: BoundActivation): readonly Piece[] {
  const ends = [-FAR, ...kinks, FAR];
  return ends.slice(1).map((to, index) => {
    const from = ends[index]!;
    const [first, last] = [justAbove(from), justBelow(to)];
    const grid = [first, ...GRID.filter((x) => x > first && x < last), last];
    const places = grid.flatMap((x, k) => {
      const next = grid[k + 1];
      if (next === undefined) return [x];
      const turns = [...signChange(derivative, x, next), ...signChange(secondDerivative, x, next)];
      return [x, ...turns.sort((a, b) => a - b)];
    });
    return { from, to, places };
  });
}

/** Whether f is constant on the piece, not merely rounded to a constant in a part of it. */
export function isFlat({ derivative }: BoundActivation, { places }: Piece): boolean {
  return places.every((x) => derivative(x) === 0);
}
