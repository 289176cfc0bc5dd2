import type { Point, Scale } from '../../kit/parts/d3.ts';
import { between, label, place, type Box, type Label, type Surroundings } from '../../kit/parts/labels.ts';
import type { Layout } from '../layout.ts';
import type { Drawn } from './curves.ts';
import type { Text } from '../../kit/parts/texts.ts';

/** One panel while its labels are being placed: each new one keeps clear of the lines and of those before it. */
export interface Panel extends Surroundings {
  readonly points: Point[];
  readonly boxes: Box[];
  readonly placed: Text[];
  readonly size: number;
}

export const panel = ({ left, right, size }: Layout, scale: Scale): Panel => ({
  within: { left, right: right + 6, top: scale.range()[1] - 2, bottom: scale.range()[0] - 2 },
  points: between([left, scale(0)], [right, scale(0)]),
  boxes: [],
  placed: [],
  size,
});

/** The best of some places for a text: x, y and where the text is anchored there. */
export function put(
  panel: Panel,
  role: string,
  text: string,
  places: readonly (readonly [x: number, y: number, anchor: Label['anchor']])[],
): void {
  const candidates = places.map(([x, y, anchor]) => label(text, x, y, anchor, panel.size));
  const best = place(candidates, panel);
  if (!best) return;
  panel.boxes.push(best.box);
  panel.placed.push({ ...best, role });
}

/** Places around a point at a distance, for a text that is written to its left or right. */
const corners = ({ size }: Panel, x: number, y: number, far: number) =>
  [
    [x - far, y - far, 'end'],
    [x + far, y + far + size * 0.7, 'start'],
    [x + far, y - far, 'start'],
    [x - far, y + far + size * 0.7, 'end'],
    [x - far - 6, y + size * 0.35, 'end'],
    [x + far + 6, y + size * 0.35, 'start'],
    [x - 4, y - 1.7 * far, 'start'],
    [x + 4, y - 1.7 * far, 'end'],
  ] as const;

/** A number beside its point: on the side that is free. */
export function flag(panel: Panel, role: string, text: string, [x, y]: Point): void {
  const places = [11, 17, 27].flatMap((far) => corners(panel, x, y, far));
  put(panel, role, text, places);
}

const shares = [0.94, 0.06, 0.88, 0.12, 0.8, 0.2, 0.72, 0.28, 0.64, 0.36, 0.57, 0.43];

/** The name of a curve beside it: where the other curves of the panel are far, first towards the right end. */
export function nameCurve(panel: Panel, { name, role, points }: Drawn, others: readonly Drawn[]): void {
  const { top, bottom } = panel.within;
  const drawn = points.filter(([, y]) => y > top && y < bottom);
  const spots = shares.flatMap((share) => {
    const point = drawn[Math.round(share * (drawn.length - 1))];
    if (!point) return [];
    const [x, y] = point;
    const crowded = others.some((other) => other.points.some(([a, b]) => Math.abs(a - x) < 3 && Math.abs(b - y) < 18));
    return [{ x, y, crowded }];
  });
  const sorted = [...spots.filter(({ crowded }) => !crowded), ...spots];
  const places = sorted.flatMap(
    ({ x, y }) =>
      [
        [x, y - 9, 'middle'],
        [x, y + 9 + panel.size * 0.75, 'middle'],
      ] as const,
  );
  const beside = sorted.flatMap(({ x, y }) => corners(panel, x, y, 9));
  put(panel, `${role} strong`, name, [...places, ...beside]);
}
