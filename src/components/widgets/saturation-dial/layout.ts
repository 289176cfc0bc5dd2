import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';

export const views = { wide: [960, 474], narrow: [360, 452] } as const;

/** One row: a canal that runs from the loss at the right, through the gate, to z at the left, and the lane on which z moves. */
export interface RowPlace {
  readonly title: number;
  readonly numbers: number;
  readonly top: number;
  readonly bottom: number;
  readonly lane: number;
}

export interface Layout {
  /** z along the curve, the left part of each canal and the lanes alike. */
  readonly z: Scale;
  readonly p: Scale;
  readonly plot: Box;
  readonly tank: Box;
  readonly gate: { readonly left: number; readonly right: number };
  /** Where the push stands, right of the gate. */
  readonly push: { readonly left: number; readonly right: number };
  readonly rows: readonly [RowPlace, RowPlace];
  readonly narrow: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything stands: the curve with the tank at its right, and below it two canals with their gate under the curve's right edge. */
export function layout({ name }: View, reach: number): Layout {
  const narrow = name === 'narrow';
  const plot = narrow ? box(30, 262, 22, 162) : box(56, 580, 16, 186);
  const tank = narrow ? box(276, 308, 34, 150) : box(622, 682, 30, 172);
  const rows = narrow ? rowsFrom(212, 22, 44, 126) : rowsFrom(256, 0, 54, 120);
  return {
    z: scaleLinear([-reach, reach], [plot.left, plot.right]),
    p: scaleLinear([0, 1], [tank.bottom, tank.top]),
    plot,
    tank,
    gate: { left: plot.right, right: plot.right + (narrow ? 10 : 14) },
    push: narrow ? { left: 274, right: 356 } : { left: 596, right: 752 },
    rows,
    narrow,
  };
}

const box = (left: number, right: number, top: number, bottom: number): Box => ({ left, right, top, bottom });

function rowsFrom(first: number, gap: number, height: number, pitch: number): [RowPlace, RowPlace] {
  const row = (title: number): RowPlace => {
    const top = title + gap + 8;
    return { title, numbers: title + gap, top, bottom: top + height, lane: top + height + 18 };
  };
  return [row(first), row(first + pitch)];
}
