import { defineWidget } from '../kit/widget.ts';
import { controls } from './controls.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { inputOf, model, type Scene } from './model.ts';
import { presets } from './presets.ts';
import type { Result, RunInput } from './run.ts';

/** Signal and gradient through a whole chain of random layers, drawn for one seed and counted for twenty. */
export const chainOfLayers = defineWidget<typeof controls, Scene, RunInput, Result>({
  tag: 'chain-of-layers',
  views: sizes,
  controls,
  presets,
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
