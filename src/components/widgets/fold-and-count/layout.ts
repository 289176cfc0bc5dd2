import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';

/** Above the sum of all hinges, below each hinge by itself, on one x; at the right of the sum the constant that is added to it. */
export interface Layout {
  x: Scale;
  sum: Scale;
  own: Scale;
  /** Where the constant's rail stands, and where the pieces are numbered. */
  rail: number;
  counts: number;
}

export function layout({ name, width }: Pick<View, 'name' | 'width'>): Layout {
  const wide = name === 'wide';
  return {
    x: scaleLinear([-1, 1], [wide ? 52 : 40, width - (wide ? 64 : 44)]),
    sum: scaleLinear([-1.4, 1.6], wide ? [262, 46] : [250, 46]),
    own: scaleLinear([-2, 2], wide ? [484, 310] : [464, 298]),
    rail: width - (wide ? 26 : 20),
    counts: 38,
  };
}
