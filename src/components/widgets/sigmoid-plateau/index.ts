import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, inputOf, model } from './model.ts';
import { presets } from './presets.ts';

/** Stops of the clock: sixteen stretches of the run. */
const stops = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

export default defineWidget({
  tag: 'sigmoid-plateau',
  views,
  controls,
  presets,
  clock: { control: 'progress', seconds: 6, stops: () => stops },
  handles: {
    cursor: {
      keys: ['progress'],
      move: ({ x }, { strips, inAll }, view) => ({
        progress: controls.progress.parse(String(layout(view, strips.length, inAll).x.invert(x) / inAll)),
      }),
    },
  },
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
