import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import { simplex, type Simplex } from '../kit/parts/simplex.ts';
import type { View } from '../kit/widget.ts';

export const views = { wide: [960, 390], narrow: [360, 560] } as const;

/** A frame with three columns in it. */
export interface Columns {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of each column. */
  readonly at: readonly number[];
  readonly width: number;
  readonly y: Scale;
}

export interface Layout {
  readonly scores: Columns;
  readonly shares: Columns;
  readonly simplex: Simplex;
  readonly gauge: { readonly left: number; readonly right: number; readonly y: Scale };
  readonly narrow: boolean;
}

/** Scores, probabilities and triangle in a row; on the phone the triangle stands below. */
export function layout({ name }: View, entropyLimit: number): Layout {
  const narrow = name === 'narrow';
  const [top, bottom] = narrow ? [28, 188] : [38, 318];
  const columns = (left: number, right: number, domain: readonly [number, number]): Columns => {
    const pitch = (right - left) / 3;
    const at = [0.5, 1.5, 2.5].map((place) => left + place * pitch);
    return { left, right, top, bottom, at, width: narrow ? 24 : 44, y: scaleLinear(domain, [bottom, top]) };
  };
  const triangle = narrow ? simplex([144, 296], 244) : simplex([748, 60], 288);
  const [high, low] = [triangle.corners[0][1], triangle.corners[1][1]];
  return {
    scores: narrow ? columns(30, 162, [-5.6, 5.6]) : columns(44, 284, [-5.6, 5.6]),
    shares: narrow ? columns(228, 356, [0, 1.1]) : columns(366, 576, [0, 1.1]),
    simplex: triangle,
    gauge: {
      ...(narrow ? { left: 308, right: 328 } : { left: 918, right: 940 }),
      y: scaleLinear([0, entropyLimit], [low, high]),
    },
    narrow,
  };
}
