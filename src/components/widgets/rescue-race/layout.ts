import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import { stepScale } from '../kit/parts/step-scale.ts';
import { labFunctionNames } from '../../../lib/experiments/lab-functions.ts';
import type { View } from '../kit/widget.ts';
import { steps } from './steps.ts';

export const views = { wide: [960, 356], narrow: [360, 700] } as const;

/** The room of one racer; all places are the drawing's own. */
export interface Lane {
  /** The steps of the run. */
  readonly x: Scale;
  /** Shares, 0 to 1. */
  readonly y: Scale;
  readonly name: readonly [x: number, y: number];
  readonly reading: readonly [x: number, y: number];
  /** Where the lamp of a unit stands. */
  lamp(layer: number, unit: number): readonly [x: number, y: number];
  readonly radius: number;
  /** Names of the layers, beside the first lamps. */
  layerName(layer: number): readonly [x: number, y: number];
}

/** Side by side on a wide screen, one under the other on a phone: lamps and, on the same scale for all, the curves. */
export function lane({ name }: Pick<View, 'name'>, index: number): Lane {
  return name === 'wide' ? column(64 + index * 182) : row(22 + index * 134);
}

/** The lane whose curve carries the grip of the cursor: the last. */
export const gripLane = (view: Pick<View, 'name'>): Lane => lane(view, labFunctionNames.length - 1);

function column(left: number): Lane {
  return {
    x: stepScale(steps.last, [left, left + 160]),
    y: scaleLinear([0, 1], [306, 186]),
    name: [left, 18],
    reading: [left, 40],
    lamp: (layer, unit) => [left + 8 + (unit % 8) * 20.5, 62 + layer * 50 + Math.floor(unit / 8) * 20],
    radius: 7,
    layerName: (layer) => [left - 14, 77 + layer * 50],
  };
}

function row(top: number): Lane {
  return {
    x: stepScale(steps.last, [166, 350]),
    y: scaleLinear([0, 1], [top + 90, top + 6]),
    name: [0, top],
    reading: [0, top + 20],
    lamp: (layer, unit) => [8 + (unit % 8) * 15, top + 36 + layer * 34 + Math.floor(unit / 8) * 15],
    radius: 5,
    layerName: (layer) => [0, top + layer],
  };
}
