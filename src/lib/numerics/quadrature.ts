import { requireFunction } from './require.ts';

/** One node of a quadrature rule on [−1, 1] and its weight. */
export interface QuadratureNode {
  readonly node: number;
  readonly weight: number;
}

/** Value and slope of the Legendre polynomial of the given degree at x in (−1, 1), by the three-term recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= degree; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}

/**
 * Nodes and weights of Gauss–Legendre quadrature on [−1, 1], exact for polynomials of degree up to 2·count − 1.
 *
 * Newton's method on P_n from Tricomi's estimate of the roots (Abramowitz & Stegun 25.4.29, 22.16.6).
 *
 * @param count number of nodes, a whole number of at least 2
 * @throws RangeError for any other count
 */
export function gaussLegendre(count: number): readonly QuadratureNode[] {
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`count must be a whole number ≥ 2, not ${count}`);
  return Array.from({ length: count }, (_, index) => {
    let node = -Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    for (let step = 0; step < 8; step++) {
      const { value, slope } = legendre(count, node);
      node -= value / slope;
    }
    const { slope } = legendre(count, node);
    return { node, weight: 2 / ((1 - node * node) * slope * slope) };
  });
}

const RULE = gaussLegendre(12);
const DEEPEST = 24;

function panel(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = from + half;
  let sum = 0;
  for (const { node, weight } of RULE) sum += weight * f(middle + half * node);
  return sum * half;
}

function refine(f: (x: number) => number, from: number, to: number, whole: number, depth: number): number {
  const middle = from + (to - from) / 2;
  const left = panel(f, from, middle);
  const right = panel(f, middle, to);
  if (depth === 0 || Math.abs(left + right - whole) <= 1e-15 + 1e-13 * Math.abs(whole)) return left + right;
  return refine(f, from, middle, left, depth - 1) + refine(f, middle, to, right, depth - 1);
}

/**
 * ∫ f from the first to the last of the ascending points, by Gauss–Legendre panels between neighbours that are halved
 * until they agree with their halves to 1e-13.
 *
 * No end of a panel is evaluated: where f or a derivative of f jumps, put a point there and nothing is lost.
 *
 * @throws TypeError for an f that is no function or points that are no array
 */
export function integrate(f: (x: number) => number, points: readonly number[]): number {
  requireFunction('f', f);
  if (!Array.isArray(points)) throw new TypeError('points must be an array of numbers');
  let sum = 0;
  for (let k = 1; k < points.length; k++) {
    const from = points[k - 1]!;
    const to = points[k]!;
    sum += refine(f, from, to, panel(f, from, to), DEEPEST);
  }
  return sum;
}
