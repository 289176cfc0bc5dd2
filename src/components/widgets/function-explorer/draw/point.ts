import type { Point } from '../../kit/parts/d3.ts';
import type { View } from '../../kit/widget.ts';
import type { Layout } from '../layout.ts';
import type { Member } from '../member.ts';
import type { Scene } from '../model.ts';

type Segment = readonly [Point, Point];

/** The drawing's marks at the point: all in drawing units. */
export interface Touch {
  readonly above: Point;
  readonly below: Point;
  /** The line with the slope that is taken there. */
  readonly tangent: Segment;
  /** At a kink: the two slopes that meet in it. */
  readonly sides: readonly Segment[];
}

/** Rise over run at the tangent: from start level to the corner, from there upright to the end; and the two numbers. */
export interface Triangle {
  readonly start: Point;
  readonly corner: Point;
  readonly end: Point;
  readonly run: number;
  readonly rise: number;
}

export function touch({ at: { value, slope, sides } }: Member, x: number, at: Layout, { name }: View): Touch {
  const above: Point = [at.x(x), at.value(value)];
  const length = name === 'wide' ? 92 : 58;
  const [bottom, top] = at.value.range();
  /** From the point in one direction along a slope, as far as the panel reaches. */
  const ray = (towards: 1 | -1, tilt: number): Point => {
    const [dx, dy] = [at.x(1) - at.x(0), at.value(tilt) - at.value(0)];
    const room = (towards * dy < 0 ? above[1] - top : bottom - above[1]) / Math.abs(dy);
    const far = towards * Math.min(length / Math.hypot(dx, dy), room);
    return [above[0] + far * dx, above[1] + far * dy];
  };
  const [left, right] = sides;
  return {
    above,
    below: [above[0], at.slope(slope)],
    tangent: [ray(-1, slope), ray(1, slope)],
    sides: left === right ? [] : [[ray(-1, left), above], [above, ray(1, right)]], // prettier-ignore
  };
}

/** The triangle at the tangent of the one function: its run one unit of x or so many that it can be seen, forward where there is room. */
export function triangle({ x, members: [{ at: reading }, second] }: Scene, at: Layout): Triangle | null {
  const run = [1, 2, 4].find((length) => at.x(length) - at.x(0) >= 32) ?? 4;
  const rise = reading.slope * run;
  const [bottom, top] = at.value.range();
  if (second || Math.abs(at.value(rise) - at.value(0)) < 7) return null;
  for (const back of [0, 1]) {
    const from = (dx: number, dy: number): Point => [
      at.x(x + run * (dx - back)),
      at.value(reading.value + rise * (dy - back)),
    ];
    const [start, corner, end] = [from(0, 0), from(1, 0), from(1, 1)];
    const inside = Math.min(corner[1], end[1]) > top && Math.max(corner[1], end[1]) < bottom;
    if (inside && (back || corner[0] < at.right - 44)) return { start, corner, end, run, rise };
  }
  return null;
}
