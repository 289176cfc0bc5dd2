import type { FitMoment } from '../../../lib/maxout-fit.ts';
import { defineWidget, type Handle } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { ends, layout } from './layout.ts';
import { controls, input, model, most, type Scene, type State } from './model.ts';
import type { Input } from './run.ts';

const parsed = (name: string, value: number) => (controls as Record<string, any>)[name].parse(String(value));

/** One end of line `number` goes with the hand, the other stays. */
function end(number: number, moved: 0 | 1, key: 'slope' | 'height'): Handle<State, Scene> {
  return {
    keys: [`${key}${number}`],
    move({ y }, { lines, target }, view) {
      const { slope: before, height } = lines[number - 1]!;
      const still = ends[1 - moved]!;
      const stays = before * still + height;
      const slope = (layout(view, target).y.invert(y) - stays) / (ends[moved]! - still);
      return {
        [`slope${number}`]: parsed(`slope${number}`, slope),
        [`height${number}`]: parsed(`height${number}`, stays - slope * still),
      };
    },
  };
}

const handles = Object.fromEntries(
  Array.from({ length: most }, (_, index) => index + 1).flatMap((number) => [
    [`left-${number}`, end(number, 0, 'height')],
    [`right-${number}`, end(number, 1, 'slope')],
  ]),
);

export const tangentFitter = defineWidget<any, Scene, Input, readonly FitMoment[]>({
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
