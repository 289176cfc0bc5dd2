import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, inputOf, model } from './model.ts';
import { presets } from './presets.ts';
import { progressAt } from './steps.ts';

/** The clock can rest at 0, 1, 3, 10, … steps. */
const stops = [1, 3, 10, 30, 100, 300].map(progressAt);

export default defineWidget({
  tag: 'dead-unit-lab',
  views,
  controls,
  presets,
  clock: { control: 'progress', seconds: 8, stops: () => stops },
  handles: {
    cursor: {
      keys: ['progress'],
      move: ({ x }, _, view) => ({
        progress: controls.progress.parse(String(progressAt(Math.max(layout(view).x.invert(x) - 1, 0)))),
      }),
    },
  },
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
