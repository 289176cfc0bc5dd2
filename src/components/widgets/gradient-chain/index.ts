import { defineWidget } from '../kit/widget.ts';
import { draw } from './draw.ts';
import { needsExtras } from './draw/chain.ts';
import { handles } from './handles.ts';
import { sheets } from './layout.ts';
import { controls, model, needs } from './model.ts';
import { clock, stops } from './motion.ts';
import { presets } from './presets.ts';
import { table } from './table.ts';

const { wide, narrow } = sheets;

export const gradientChain = defineWidget({
  tag: 'gradient-chain',
  views: { wide: [wide.width, wide.height], narrow: [narrow.width, narrow.height] },
  controls,
  presets,
  clock: { control: 'progress', seconds: clock.end, stops: ({ depth }) => stops(depth) },
  handles,
  needs(state) {
    const [functions, extras] = [needs(state), needsExtras(state)];
    return functions || extras ? Promise.all([functions, extras]) : undefined;
  },
  model,
  // What is said comes when something has changed: the picture of the build has its sentence.
  describe: async (scene, words) => (await import('./describe.ts')).describe(scene, words),
  table,
  draw,
});
