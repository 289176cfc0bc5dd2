import { linear, type Scale } from '../kit/parts/scale.ts';
import type { View } from '../kit/widget.ts';

/** Above the sum of all hinges, below each hinge by itself, on one x. */
export interface Layout {
  x: Scale;
  sum: Scale;
  own: Scale;
}

export function layout({ name, width }: Pick<View, 'name' | 'width'>): Layout {
  const wide = name === 'wide';
  return {
    x: linear([-1, 1], [44, width - (wide ? 120 : 16)]),
    sum: linear([-1.4, 1.6], wide ? [248, 20] : [236, 20]),
    own: linear([-2, 2], wide ? [470, 300] : [450, 290]),
  };
}
