import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { functions } from './functions.ts';
import { layout } from './layout.ts';
import { controls, input, model, root } from './model.ts';

export default defineWidget({
  tag: 'which-gain',
  functionNames: functions,
  views: { wide: [960, 460], narrow: [360, 440] },
  controls,
  presets: {
    one: {},
    flat: { gain: root },
    hot: { gain: 2 },
    tanh: { activation: 'tanh', gain: 1.59 },
    gelu: { activation: 'gelu', gain: root },
  },
  handles: {
    gain: {
      keys: ['gain'],
      move: ({ x }, scene, view) => ({ gain: controls.gain.parse(String(layout(view, scene.span).gain.invert(x))) }),
    },
  },
  work: { input },
  model,
  describe,
  table,
  draw,
});
