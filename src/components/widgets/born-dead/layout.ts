import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import { deepest } from './run.ts';

export const views = { wide: [960, 476], narrow: [360, 484] } as const;

/** A block of dots that is filled from below: `columns` side by side, `pitch` apart. */
export interface Block {
  readonly left: number;
  readonly columns: number;
  readonly count: number;
}

export interface Layout {
  readonly narrow: boolean;
  /** Hidden layers, for piles and curves alike; layer l owns l − ½ to l + ½. */
  readonly x: Scale;
  readonly share: Scale;
  /** The ground that the dots lie on, and their distance. */
  readonly ground: number;
  readonly pitch: number;
  /** Where the dots of one layer lie, and those of the nets that outlive all layers. */
  pile(layer: number, count: number): Block;
  survivors(count: number): Block;
}

/** The piles over the layers, the share of dead nets under them on the same axis; whoever outlives all lies at the right. */
export function layout({ name, width }: View): Layout {
  const narrow = name === 'narrow';
  const x = scaleLinear([0.5, deepest + 0.5], narrow ? [32, 296] : [56, 826]);
  const pitch = narrow ? 2.6 : 3.5;
  const columns = narrow ? 2 : 4;
  const block = narrow ? { left: 306, columns: 20 } : { left: 850, columns: 28 };
  return {
    narrow,
    x,
    share: scaleLinear([0, 1], narrow ? [440, 352] : [432, 296]),
    ground: narrow ? 316 : 240,
    pitch,
    pile: (layer, count) => ({ left: x(layer) - ((columns - 1) * pitch) / 2, columns, count }),
    survivors: (count) => ({ ...block, left: Math.min(block.left, width - block.columns * pitch), count }),
  };
}

/** The depth at a place of the drawing: the last layer whose dots lie wholly on its left. */
export const depthAt = (x: Scale, place: number): number => Math.round(x.invert(place) - 0.5);
