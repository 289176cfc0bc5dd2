import { scaleLinear, scaleLog } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';

export interface Layout {
  /** Layers along the plot, and powers of ten up it. */
  layers: Scale;
  size: Scale;
  /** The gain, along its own track below. */
  gain: Scale;
  track: number;
}

export function layout(
  { name, width, height }: Pick<View, 'name' | 'width' | 'height'>,
  [low, high]: readonly [number, number],
): Layout {
  const right = width - (name === 'wide' ? 150 : 14);
  return {
    layers: scaleLinear([1, 50], [52, right]),
    size: scaleLog([10 ** low, 10 ** high], [height - 150, 24]).clamp(true),
    gain: scaleLinear([0.5, 2.5], [52, right]),
    track: height - 52,
  };
}
