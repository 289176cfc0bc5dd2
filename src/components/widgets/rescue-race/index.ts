import { cursorHandle, inputOf, runClock } from '../kit/recorded-run.ts';
import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { gripLane, views } from './layout.ts';
import { controls, model, type Scene } from './model.ts';
import { presets } from './presets.ts';
import { steps } from './steps.ts';

export default defineWidget({
  tag: 'rescue-race',
  views,
  controls,
  presets,
  clock: runClock(steps, 8, [1, 3, 10, 30, 100, 300]),
  handles: { cursor: cursorHandle<Scene>(steps, (view) => gripLane(view).x) },
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
