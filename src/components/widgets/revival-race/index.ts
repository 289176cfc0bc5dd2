import { runClock } from '../kit/recorded-run.ts';
import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { controls, input, model } from './model.ts';
import { steps } from './steps.ts';

export default defineWidget({
  tag: 'revival-race',
  views: { wide: [960, 470], narrow: [360, 544] },
  controls,
  presets: {
    race: {},
    faint: { alpha: '0.01' },
    strong: { alpha: '0.3' },
    deep: { bias: '-5' },
    zero: { alpha: '0' },
  },
  clock: runClock(steps, 6, [1, 3, 10, 30, 100, 300, 1000, 3000]),
  work: { input },
  model,
  describe,
  table,
  draw,
});
