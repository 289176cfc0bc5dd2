import { cursorHandle, inputOf, runClock } from '../kit/recorded-run.ts';
import { defineWidget } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, model, type Scene } from './model.ts';
import { presets } from './presets.ts';
import { stepsInAll } from './record.ts';

/** Steps at which the clock can rest: sixteen stretches of the run. */
const stops = Array.from({ length: 15 }, (_, index) => ((index + 1) / 16) * stepsInAll);
const steps = { progressAt: (step: number) => step / stepsInAll };

export default defineWidget({
  tag: 'sigmoid-plateau',
  views,
  controls,
  presets,
  clock: runClock(steps, 6, stops),
  handles: { cursor: cursorHandle<Scene>(steps, (view, { strips, inAll }) => layout(view, strips.length, inAll).x) },
  work: { input: inputOf },
  model,
  describe,
  table,
  draw,
});
