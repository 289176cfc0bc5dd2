import { linspace } from '../../../lib/numeric.ts';
import { defineWidget, type Handle } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { controls, follow, grasp, hingeOf, model, most, type Scene, type State } from './model.ts';

const parsed = (name: string, value: number) => (controls as Record<string, any>)[name].parse(String(value));

const handles = Object.fromEntries(
  Array.from({ length: most }, (_, index) => index + 1).flatMap((k): [string, Handle<State, Scene>][] => [
    [
      `bend-${k}`,
      {
        keys: [`at${k}`],
        move: ({ x }, _scene, view) => ({ hinge: String(k), [`at${k}`]: parsed(`at${k}`, layout(view).x.invert(x)) }),
      },
    ],
    [
      `tip-${k}`,
      {
        keys: [`slope${k}`, `slope${k}`],
        move: ({ y }, _scene, view, state) => {
          const { at, side } = hingeOf(state, k);
          const run = Math.max(side === 'right' ? grasp - at : at + grasp, 0.1);
          return { hinge: String(k), [`slope${k}`]: parsed(`slope${k}`, layout(view).own.invert(y) / run) };
        },
      },
    ],
  ]),
);

export const foldAndCount = defineWidget({
  tag: 'fold-and-count',
  views: { wide: [960, 500], narrow: [360, 480] },
  controls,
  presets: {
    abs: {},
    hat: follow('hat', [-0.5, 0, 0.5, 1]),
    square: follow('square', linspace(-1, 1, 7)),
    sine: follow('sine', [-1, -0.65, -0.35, 0.35, 0.65, 1]),
    cancel: {
      target: 'none',
      hinges: 3,
      at1: 0.3,
      at2: 0.3,
      at3: -0.3,
      slope1: 1,
      slope2: -1,
      slope3: 1,
      side2: 'right',
    },
  } as Record<string, Partial<State>>,
  handles,
  model: model as (state: any) => Scene,
  describe,
  table,
  draw,
});
