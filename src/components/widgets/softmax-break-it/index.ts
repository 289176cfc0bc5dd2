import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { views } from './layout.ts';
import { controls, model } from './model.ts';
import { presets } from './presets.ts';

export default defineWidget({
  tag: 'softmax-break-it',
  views,
  controls,
  presets,
  model,
  describe,
  table,
  draw,
});
