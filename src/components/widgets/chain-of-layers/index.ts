import { defineWidget } from '../kit/widget.ts';
import { controls, functions } from './controls.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { inputOf, model } from './model.ts';
import { presets } from './presets.ts';

/** Signal and gradient through a whole chain of random layers, drawn for one seed and counted for twenty. */
export default defineWidget({
  tag: 'chain-of-layers',
  functionNames: functions,
  views: sizes,
  controls,
  presets,
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
