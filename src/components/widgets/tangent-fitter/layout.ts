import { linear, type Scale } from '../kit/parts/scale.ts';
import type { View } from '../kit/widget.ts';
import { targets, type TargetName } from './targets.ts';

export interface Layout {
  x: Scale;
  y: Scale;
  /** Where the bars begin that say how many points each line wins, and how long a full one is. */
  bars: { left: number; top: number; row: number; full: number };
}

/** A line's handles stand at these x. */
export const ends = [-0.85, 0.85] as const;

export function layout({ name, width }: Pick<View, 'name' | 'width'>, target: TargetName): Layout {
  const wide = name === 'wide';
  const right = wide ? 640 : width - 12;
  const bottom = wide ? 396 : 300;
  return {
    x: linear([-1, 1], [40, right]),
    y: linear(targets[target].span, [bottom, 24]),
    bars: wide
      ? { left: 690, top: 60, row: 38, full: width - 690 - 60 }
      : { left: 28, top: 376, row: 26, full: width - 100 },
  };
}
