import type { Point } from './d3.ts';

/** A rectangle of the drawing: what a text covers, or what it must leave free. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text with its place: x and y as SVG has them. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** What a label has to keep clear of. */
export interface Surroundings {
  /** The frame that it must stay inside. */
  readonly within: Box;
  readonly boxes: readonly Box[];
  /** Places that lines pass through. */
  readonly points: readonly Point[];
}

/** Signs that are about half as wide as a letter. */
const narrow = /[\s.,′″()ijlft−]/g;

/** A label at a place, with the rectangle that its text will cover: about, because a build cannot measure. */
export function label(text: string, x: number, y: number, anchor: Label['anchor'], size: number): Label {
  const width = (text.length * 0.54 - (text.match(narrow)?.length ?? 0) * 0.22) * size + 2;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { text, x, y, anchor, box: { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.25 } };
}

/** The square around a point: what a dot or a handle takes up. */
export const around = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Places along a straight line, close enough that no label slips through. */
export const between = ([x0, y0]: Point, [x1, y1]: Point): Point[] =>
  Array.from({ length: 41 }, (_, k) => [x0 + ((x1 - x0) * k) / 40, y0 + ((y1 - y0) * k) / 40]);

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** How much a box covers of what it should leave free: other boxes count most, then what lies outside the frame, then lines. */
function cost(box: Box, { within, boxes, points }: Surroundings): number {
  const outside =
    Math.max(within.left - box.left, 0) +
    Math.max(box.right - within.right, 0) +
    Math.max(within.top - box.top, 0) +
    Math.max(box.bottom - within.bottom, 0);
  const crossed = points.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  return 1000 * boxes.filter((other) => meet(box, other)).length + 100 * outside + crossed.length;
}

/** The first of the candidates that covers nothing; where there is none, the one that covers least. */
export function place<Candidate extends { readonly box: Box }>(
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const price = cost(candidate.box, surroundings);
    if (price < least) [best, least] = [candidate, price];
    if (least === 0) break;
  }
  return best;
}
