import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import { stepScale } from '../kit/parts/step-scale.ts';
import type { View } from '../kit/widget.ts';
import { steps } from './steps.ts';

export const views = { wide: [960, 448], narrow: [360, 560] } as const;

export interface Layout {
  readonly narrow: boolean;
  /** The steps, along every strip. */
  readonly x: Scale;
  /** Where a layer's title, its first lamp and its strip stand. */
  floor(index: number): { readonly title: number; readonly lamps: number; readonly dead: Scale };
  readonly left: number;
  readonly pitch: number;
  readonly radius: number;
  readonly accuracy: Scale;
}

/** A row for each layer, lamps and strip; the accuracy under them. On a phone the strip stands under the lamps. */
export function layout({ name }: View): Layout {
  const narrow = name === 'narrow';
  return {
    narrow,
    x: stepScale(steps.last, narrow ? [28, 346] : [432, 936]),
    floor(index) {
      const top = narrow ? 16 + index * 218 : 22 + index * 156;
      const strip = narrow ? top + (index ? 104 : 118) : top + 18;
      return {
        title: top,
        lamps: top + (narrow ? 28 : 40),
        dead: scaleLinear([0, 16], [strip + (narrow ? 70 : 98), strip]),
      };
    },
    left: narrow ? 22 : 24,
    pitch: narrow ? 44 : 45,
    radius: narrow ? 14 : 16,
    accuracy: narrow ? scaleLinear([0.4, 1], [518, 454]) : scaleLinear([0.4, 1], [408, 344]),
  };
}
