import type { Point } from '../kit/parts/d3.ts';
import type { Unit } from './unit.ts';

/** Half the side of the square that is drawn. */
export const reach = 2.6;

const corners: readonly Point[] = [[-reach, -reach], [reach, -reach], [reach, reach], [-reach, reach]]; // prettier-ignore

/** The part of the square where z > 0, and the piece of the line z = 0 that bounds it; empty where there is none. */
export function halfPlane({ w, b }: Unit): { readonly area: readonly Point[]; readonly line: readonly Point[] } {
  const z = ([x, y]: Point) => w[0] * x + w[1] * y + b;
  const area: Point[] = [];
  const line: Point[] = [];
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    const [here, there] = [z(corner), z(next)];
    if (here > 0) area.push(corner);
    if (here > 0 !== there > 0) {
      const share = here / (here - there);
      const cut: Point = [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])];
      area.push(cut);
      line.push(cut);
    }
  });
  return { area, line };
}
