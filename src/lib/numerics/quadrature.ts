import { requireFinite, requireFunction } from './require.ts';
import { requireWhole } from './vector.ts';

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
 * @param count number of nodes, a whole number from 2 to 1000
 * @throws RangeError for any other count
 */
export function gaussLegendre(count: number): readonly QuadratureNode[] {
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`count must be a whole number ≥ 2, not ${count}`);
  requireWhole('count', count, 2, 1000);
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
/** How often one panel is halved at most: an integrable pole as 1/√x has then settled. */
const DEEPEST = 120;
/** How many panels are tried at most. */
const MOST_PANELS = 100_000;

/** The rule's ∫ f and ∫ |f| over one panel. */
interface Panel {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly size: number;
}

function panel(f: (x: number) => number, from: number, to: number): Panel {
  const half = (to - from) / 2;
  const middle = from + half;
  let sum = 0;
  let sizes = 0;
  for (const { node, weight } of RULE) {
    const term = weight * f(middle + half * node);
    sum += term;
    sizes += Math.abs(term);
  }
  return { from, to, value: sum * half, size: sizes * half };
}

/** Halves panels of one integral until they agree with their halves, to 1e-13 of their own or 1e-15 of the whole ∫ |f|. */
class Refinement {
  private left = MOST_PANELS;
  private readonly f: (x: number) => number;
  private readonly noise: number;

  constructor(f: (x: number) => number, size: number) {
    this.f = f;
    this.noise = 1e-15 * size;
  }

  refine({ from, to, value, size }: Panel, depth = DEEPEST): number {
    const middle = from + (to - from) / 2;
    const lower = panel(this.f, from, middle);
    const upper = panel(this.f, middle, to);
    const sum = lower.value + upper.value;
    // NaN and ∞ do not settle: they are the answer.
    if (!Number.isFinite(sum)) return sum;
    const settled = Math.abs(sum - value) <= this.noise + 1e-13 * Math.abs(value) + 1e-15 * size;
    // Two poles of opposite sign can cancel; their sizes cannot.
    if (settled && Math.abs(lower.size + upper.size - size) <= 0.1 * size + this.noise) return sum;
    this.left -= 2;
    if (depth === 0 || this.left <= 0 || middle === from || middle === to)
      throw new RangeError(`f must be integrable between the points, but does not settle near ${middle}`);
    return this.refine(lower, depth - 1) + this.refine(upper, depth - 1);
  }
}

/**
 * ∫ f from the first to the last of the ascending points, by Gauss–Legendre panels between neighbours that are halved
 * until they agree with their halves to 1e-13; at most 120 times each, and 100 000 panels in all.
 *
 * No end of a panel is evaluated: where f or a derivative of f jumps, put a point there and nothing is lost. Where f is NaN or
 * infinite at a place that is asked, so is the integral.
 *
 * @throws RangeError for points that are not finite or do not ascend, and for an f that does not settle, such as 1/x at 0;
 * TypeError for an f that is no function or points that are no array
 */
export function integrate(f: (x: number) => number, points: readonly number[]): number {
  requireFunction('f', f);
  if (!Array.isArray(points)) throw new TypeError('points must be an array of numbers');
  points.forEach((point: number, index) => {
    requireFinite(`points[${index}]`, point);
    if (index > 0 && !(point >= points[index - 1]!))
      throw new RangeError(`points must ascend, but ${points[index - 1]} comes before ${point}`);
  });
  const panels = points.slice(1).map((to, index) => panel(f, points[index]!, to));
  const refinement = new Refinement(
    f,
    panels.reduce((sum, { size }) => sum + size, 0),
  );
  return panels.reduce((sum, part) => (part.from === part.to ? sum : sum + refinement.refine(part)), 0);
}
