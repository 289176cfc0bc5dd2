import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { handles } from './handles.ts';
import { sheets } from './layout.ts';
import { controls, model } from './model.ts';
import { clock, stops } from './motion.ts';
import { presets } from './presets.ts';

const { wide, narrow } = sheets;

export const gradientChain = defineWidget({
  tag: 'gradient-chain',
  views: { wide: [wide.width, wide.height], narrow: [narrow.width, narrow.height] },
  controls,
  presets,
  clock: { control: 'progress', seconds: clock.end, stops: ({ depth }) => stops(depth) },
  handles,
  model,
  describe,
  table,
  draw,
});
