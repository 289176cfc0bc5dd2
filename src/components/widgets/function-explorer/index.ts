import { activationIds } from '../../../lib/activations/ids.ts';
import { defineWidget } from '../kit/widget.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { pointAt, shareAt, sizes } from './layout.ts';
import { model, needs } from './model.ts';
import { presets } from './presets.ts';

/** The function explorer: f and f′ of any function, and what the slope is at a point. */
export default defineWidget({
  tag: 'function-explorer',
  functionNames: activationIds,
  views: sizes,
  controls,
  presets,
  handles: {
    point: {
      keys: ['x'],
      move: ({ x }, scene, view) => ({ x: controls.x.parse(String(pointAt(x, scene, view))) }),
    },
    share: {
      keys: ['share'],
      move: ({ y }, scene, view) => ({ share: controls.share.parse(String(shareAt(y, scene, view))) }),
    },
  },
  needs,
  model,
  // What is said comes when something has changed: the picture of the build has its sentence.
  describe: async (scene, words) => (await import('./describe.ts')).describe(scene, words),
  table: async (scene, words) => (await import('./table.ts')).table(scene, words),
  draw,
});
