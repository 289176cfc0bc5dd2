import { defineWidget } from '../kit/widget.ts';
import { controls } from './controls.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { pointAt, shareAt, sizes } from './layout.ts';
import { model } from './model.ts';
import { presets } from './presets.ts';

/** The function explorer: f and f′ of any function, and what the slope is at a point. */
export const explorer = defineWidget({
  tag: 'function-explorer',
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
  model,
  describe,
  table,
  draw,
});
