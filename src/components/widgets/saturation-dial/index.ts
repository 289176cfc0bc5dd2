import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, model, stepsInAll } from './model.ts';
import { presets } from './presets.ts';

export default defineWidget({
  tag: 'saturation-dial',
  views,
  controls,
  presets,
  clock: {
    control: 'progress',
    seconds: 3,
    stops: () => Array.from({ length: stepsInAll - 1 }, (_, step) => (step + 1) / stepsInAll),
  },
  handles: {
    z: {
      keys: ['z'],
      move: ({ x }, { reach }, view) => ({
        z: controls.z.parse(String(Math.min(Math.max(layout(view, reach).z.invert(x), -reach), reach))),
      }),
    },
  },
  model,
  describe,
  table,
  draw,
});
