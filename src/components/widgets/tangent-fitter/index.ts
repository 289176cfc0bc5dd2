import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { handles } from './handles.ts';
import { controls, input, model } from './model.ts';

export default defineWidget({
  tag: 'tangent-fitter',
  views: { wide: [960, 430], narrow: [360, 590] },
  controls,
  presets: {
    trained: {},
    best: { source: 'best', lines: 4 },
    hand: { source: 'hand', lines: 2 },
    eight: { lines: 8 },
    dome: { target: 'dome', lines: 4 },
    difference: { target: 'sine', lines: 2, difference: true },
  },
  clock: { control: 'progress', seconds: 5, stops: () => [0.02, 0.05, 0.1, 0.2, 0.5] },
  handles,
  work: { input },
  model,
  describe,
  table,
  draw,
});
