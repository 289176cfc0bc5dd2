import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { depthAt, layout, views } from './layout.ts';
import { controls, inputOf, model } from './model.ts';

export default defineWidget({
  tag: 'born-dead',
  views,
  controls,
  // The seed that stands is kept: other nets make the same point.
  presets: {
    two: () => ({ width: 2, depth: 10 }),
    three: () => ({ width: 3, depth: 10 }),
    five: () => ({ width: 5, depth: 10 }),
    ten: () => ({ width: 10, depth: 10 }),
    deep: () => ({ depth: 50 }),
  },
  handles: {
    depth: {
      keys: ['depth'],
      move: ({ x }, _, view) => ({ depth: controls.depth.parse(String(depthAt(layout(view).x, x))) }),
    },
  },
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
