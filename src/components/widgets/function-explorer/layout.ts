import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import type { Scene } from './model.ts';

/** Where everything stands: f above, f′ below, one axis of x for both. */
export interface Layout {
  readonly x: Scale;
  /** Scales of the two panels, f and f′. */
  readonly value: Scale;
  readonly slope: Scale;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

const frames = {
  wide: { left: 52, right: 896, value: [26, 282], slope: [330, 446], size: 15 },
  narrow: { left: 38, right: 322, value: [24, 224], slope: [266, 376], size: 14 },
} as const;

/** Width and height of each composition. */
export const sizes = { wide: [960, 486], narrow: [360, 416] } as const;

/** A panel's scale: a little air above and below what it has to show. */
const panel = ([low, high]: readonly [number, number], [top, bottom]: readonly [number, number]): Scale =>
  scaleLinear([low - 0.07 * (high - low), high + 0.1 * (high - low)], [bottom, top]);

export function layout(scene: Scene, view: View): Layout {
  const { left, right, value, slope, size } = frames[view.name];
  return {
    x: scaleLinear([-scene.span, scene.span], [left, right]),
    value: panel(scene.values, value),
    slope: panel(scene.slopes, slope),
    left,
    right,
    size,
  };
}

/** What a drag of the point means: x, within the axis that stands. */
export const pointAt = (place: number, scene: Scene, view: View): number =>
  Math.min(Math.max(layout(scene, view).x.invert(place), -scene.span), scene.span);

/** What a drag of the threshold means: percent of the largest slope. */
export function shareAt(place: number, scene: Scene, view: View): number {
  const { largest } = scene.members[0];
  return largest === 0 ? scene.share : (100 * Math.abs(layout(scene, view).slope.invert(place))) / largest;
}
