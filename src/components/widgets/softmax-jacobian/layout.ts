import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import { simplex, type Simplex } from '../kit/parts/simplex.ts';
import type { View } from '../kit/widget.ts';

export const views = { wide: [960, 356], narrow: [360, 640] } as const;

export interface Layout {
  readonly simplex: Simplex;
  /** The table of slopes: its corner and its pitches. */
  readonly cells: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The bars of the eigenvalues, from 0 to ½. */
  readonly bars: { readonly x: Scale; readonly top: number; readonly pitch: number; readonly thickness: number };
  readonly narrow: boolean;
}

/** Triangle, table and eigenvalues in a row; on the phone below one another. */
export function layout({ name }: View): Layout {
  const narrow = name === 'narrow';
  return {
    narrow,
    simplex: narrow ? simplex([180, 30], 250) : simplex([164, 50], 300),
    cells: narrow ? { left: 60, top: 332, width: 78, height: 58 } : { left: 414, top: 66, width: 92, height: 78 },
    bars: narrow
      ? { x: scaleLinear([0, 0.5], [60, 294]), top: 560, pitch: 22, thickness: 14 }
      : { x: scaleLinear([0, 0.5], [812, 944]), top: 112, pitch: 46, thickness: 24 },
  };
}
