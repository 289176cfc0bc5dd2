import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import { stepScale } from '../kit/parts/step-scale.ts';
import type { View } from '../kit/widget.ts';
import type { Scene } from './model.ts';
import { steps } from './steps.ts';

/** Above: a cell for each unit's own answer. Below: the highest pre-activation of each on its way up to the light. */
export interface Layout {
  cells: { columns: number; gap: number; width: number; height: number; top: number; row: number };
  /** The steps of the race. */
  x: Scale;
  /** Up to 0, where a unit is first on. */
  y: Scale;
  /** Top of the band in which first lights are written. */
  top: number;
}

export function layout({ name, width, height }: Pick<View, 'name' | 'width' | 'height'>, { racers }: Scene): Layout {
  const wide = name === 'wide';
  const [columns, gap] = wide ? [5, 16] : [3, 10];
  const lowest = Math.min(...racers.flatMap(({ run }) => run.map(({ highest }) => highest)));
  return {
    cells: {
      columns,
      gap,
      width: (width - gap * (columns - 1)) / columns,
      height: wide ? 96 : 72,
      top: 44,
      row: 102,
    },
    x: stepScale(steps.last, [40, width - (wide ? 24 : 10)]),
    y: scaleLinear([lowest * 1.1, 0], [height - 42, wide ? 236 : 324]),
    top: wide ? 176 : 264,
  };
}
