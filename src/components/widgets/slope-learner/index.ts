import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { controls, model } from './model.ts';

export default defineWidget({
  tag: 'slope-learner',
  views: { wide: [960, 380], narrow: [360, 560] },
  controls,
  presets: {
    abs: {},
    relu: { target: 'relu' },
    identity: { target: 'identity' },
    bend: { target: 'tanh' },
    all: { learns: 'all' },
  },
  clock: { control: 'progress', seconds: 4, stops: () => [0.1, 0.2, 0.3, 0.5] },
  handles: {
    start: {
      keys: ['start'],
      move: ({ x }, scene, view) => ({
        start: controls.start.parse(String(layout(view, scene).valley.x.invert(x))),
        progress: 0,
      }),
    },
  },
  model,
  describe,
  table,
  draw,
});
