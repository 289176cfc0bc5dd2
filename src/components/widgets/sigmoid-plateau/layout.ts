import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';

export const views = { wide: [960, 460], narrow: [360, 484] } as const;

export interface Layout {
  /** Steps of the run, along every strip and the loss alike. */
  readonly x: Scale;
  readonly loss: Scale;
  /** Top and bottom of the strip of the layer so many places below the output. */
  strip(index: number): { readonly title: number; readonly top: number; readonly bottom: number };
  readonly narrow: boolean;
}

/** Where everything stands: a strip for each layer, the one next to the output on top, and the loss under them. */
export function layout({ name }: View, depth: number, inAll: number): Layout {
  const narrow = name === 'narrow';
  const [left, right] = narrow ? [30, 338] : [104, 728];
  const [top, bottom] = narrow ? [0, 324] : [8, 288];
  const header = narrow ? 20 : 0;
  const gap = narrow ? 6 : 12;
  const pitch = (bottom - top + gap) / Math.max(depth, 1);
  return {
    x: scaleLinear([0, inAll], [left, right]),
    loss: scaleLinear([0, 1.75], narrow ? [440, 360] : [414, 314]),
    strip(index) {
      const from = top + index * pitch;
      return { title: from + header - 6, top: from + header, bottom: from + pitch - gap };
    },
    narrow,
  };
}
