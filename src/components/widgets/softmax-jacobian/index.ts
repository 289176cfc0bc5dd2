import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, model, percentages } from './model.ts';
import { presets } from './presets.ts';

export default defineWidget({
  tag: 'softmax-jacobian',
  views,
  controls,
  presets,
  handles: {
    p: {
      keys: ['split', 'first'],
      move: (point, _scene, view, { split }) => percentages(layout(view).simplex.invert(point, 0), split),
    },
  },
  model,
  describe,
  table,
  draw,
});
