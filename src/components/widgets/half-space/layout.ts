import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import { reach } from './half-plane.ts';
import type { Scene } from './model.ts';

export const views = { wide: [960, 440], narrow: [360, 540] } as const;

/** How far along the boundary the handle that turns it stands from the one that moves it. */
const arm = 1.3;

/** The values of z that the histogram can show, and the width of a bar. */
export const span = { low: -6, high: 4, bar: 0.25 };

export interface Layout {
  readonly x: Scale;
  readonly y: Scale;
  readonly z: Scale;
  readonly count: Scale;
  readonly narrow: boolean;
}

/** The points on a square; what z they have beside it, or under it on a phone. */
export function layout({ name }: View): Layout {
  const narrow = name === 'narrow';
  const [left, top, side] = narrow ? [10, 8, 340] : [8, 10, 420];
  return {
    x: scaleLinear([-reach, reach], [left, left + side]),
    y: scaleLinear([-reach, reach], [top + side, top]),
    z: scaleLinear([span.low, span.high], narrow ? [14, 346] : [500, 940]),
    count: scaleLinear([0, 40], narrow ? [496, 396] : [384, 96]),
    narrow,
  };
}

/** Where the two handles stand: on the boundary before the step, at its point next to the origin and further along. */
export function handlePoints({ angle, offset }: Pick<Scene, 'angle' | 'offset'>) {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const held = Math.min(Math.max(offset, -reach + 0.2), reach - 0.2);
  return {
    move: [held * cos, held * sin] as const,
    turn: [held * cos - arm * sin, held * sin + arm * cos] as const,
  };
}

/** The offset for a point that the first handle is dragged to. */
export const offsetAt = (angle: number, [x, y]: readonly [number, number]): number => {
  const turn = (angle * Math.PI) / 180;
  return x * Math.cos(turn) + y * Math.sin(turn);
};

/** The angle in degrees for a point that the second handle is dragged to. */
export function angleAt(offset: number, [x, y]: readonly [number, number]): number {
  const degrees = ((Math.atan2(y, x) - Math.atan2(arm, offset)) * 180) / Math.PI;
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
