import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import type { Scene } from './model.ts';

export const views = { wide: [960, 442], narrow: [360, 660] } as const;

/** One formula's numbers: the middles of the columns and of the rows. */
export interface Sheet {
  readonly left: number;
  readonly right: number;
  readonly title: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly verdict: number;
}

export interface Layout {
  /** The axis of exponents, with a lane for each formula. */
  readonly axis: {
    readonly x: Scale;
    readonly top: number;
    readonly bottom: number;
    readonly lanes: readonly [number, number];
  };
  readonly sheets: readonly [Sheet, Sheet];
  readonly cell: { readonly width: number; readonly height: number };
  readonly narrow: boolean;
}

/** The axis above; the two computations side by side, on the phone below one another. */
export function layout({ name }: View, { reach }: Scene): Layout {
  const narrow = name === 'narrow';
  const sheet = (left: number, top: number, head: number, column: number, pitch: number): Sheet => ({
    left,
    right: left + head + 3 * column,
    title: top,
    columns: [0.5, 1.5, 2.5].map((place) => left + head + place * column),
    rows: [0, 1, 2, 3, 4].map((row) => top + (narrow ? 26 : 34) + row * pitch),
    verdict: top + (narrow ? 28 : 36) + 5 * pitch,
  });
  return narrow
    ? {
        narrow,
        axis: { x: scaleLinear([-reach, reach], [8, 352]), top: 22, bottom: 114, lanes: [50, 94] },
        sheets: [sheet(4, 172, 58, 98, 34), sheet(4, 430, 58, 98, 34)],
        cell: { width: 92, height: 25 },
      }
    : {
        narrow,
        axis: { x: scaleLinear([-reach, reach], [112, 944]), top: 24, bottom: 100, lanes: [44, 80] },
        sheets: [sheet(8, 164, 74, 124, 42), sheet(506, 164, 74, 124, 42)],
        cell: { width: 116, height: 30 },
      };
}
