import { scaleLinear } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import { alphas, type Scene } from './model.ts';

/** Two plots: what the unit answers, and the valley in which its slope α rolls. */
export interface Layout {
  answer: { x: Scale; y: Scale };
  valley: { x: Scale; y: Scale };
}

export function layout(view: Pick<View, 'name' | 'width' | 'height'>, scene: Scene): Layout {
  const wide = view.name === 'wide';
  const highest = Math.max(...scene.valley.map(([, loss]) => loss));
  const box = wide
    ? { answer: [44, 440, 30, view.height - 44], valley: [560, view.width - 16, 30, view.height - 44] }
    : { answer: [40, view.width - 10, 30, 236], valley: [40, view.width - 10, 316, view.height - 44] };
  const frame = ([left, right, top, bottom]: number[], x: [number, number], y: [number, number]) => ({
    x: scaleLinear(x, [left!, right!]),
    y: scaleLinear(y, [bottom!, top!]),
  });
  return {
    answer: frame(box.answer, [-2, 2], [-2.2, 2.4]),
    valley: frame(box.valley, [alphas[0], alphas[1]], [0, Math.max(highest, 0.1) * 1.05]),
  };
}
