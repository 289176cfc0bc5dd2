import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { angleAt, layout, offsetAt, views } from './layout.ts';
import { controls, model } from './model.ts';

export default defineWidget({
  tag: 'half-space',
  views,
  controls,
  presets: {
    alive: {},
    tooFar: { rate: 10 },
    dead: { offset: 2.3 },
  },
  clock: { control: 'progress', seconds: 2, stops: () => [] },
  handles: {
    move: {
      keys: ['offset'],
      move: ({ x, y }, { angle }, view) => {
        const place = layout(view);
        const offset = offsetAt(angle, [place.x.invert(x), place.y.invert(y)]);
        return { offset: controls.offset.parse(String(offset)), progress: 0 };
      },
    },
    turn: {
      keys: ['angle'],
      move: ({ x, y }, { offset }, view) => {
        const place = layout(view);
        const angle = angleAt(offset, [place.x.invert(x), place.y.invert(y)]);
        return { angle: controls.angle.parse(String(angle)), progress: 0 };
      },
    },
  },
  model,
  describe,
  table,
  draw,
});
