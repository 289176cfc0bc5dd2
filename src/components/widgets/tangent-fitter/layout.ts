import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import { targets, type TargetName } from './targets.ts';

export interface Layout {
  x: Scale;
  y: Scale;
  /** One row a line: where it wins, on the same stretch of x, and the step from row to row. */
  rows: { x: Scale; top: number; pitch: number; thickness: number };
  narrow: boolean;
}

/** The plot, and the rows of the lines: at its right, or under it on the phone. */
export function layout({ name, width }: Pick<View, 'name' | 'width'>, target: TargetName, count: number): Layout {
  const narrow = name === 'narrow';
  const pitch = Math.min(44, (narrow ? 204 : 320) / count);
  const plot = narrow ? ([40, 308] as const) : ([40, 640] as const);
  return {
    narrow,
    x: scaleLinear([-1, 1], plot),
    y: scaleLinear(targets[target].span, [narrow ? 300 : 396, 24]),
    rows: {
      x: scaleLinear([-1, 1], narrow ? plot : [width - 236, width - 48]),
      top: narrow ? 372 : 64,
      pitch,
      thickness: Math.min(24, pitch - 10),
    },
  };
}
