import { defineWidget, type Handle } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { controls, follow, hingeOf, model, most, slopeThrough, squareKnots, type Scene, type State } from './model.ts';

const parsed = (name: string, value: number) => (controls as Record<string, any>)[name].parse(String(value));

const ofHinges = Object.fromEntries(
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
        keys: [`slope${k}`],
        move: (point, _scene, view, state) => {
          const { x, own } = layout(view);
          const slope = slopeThrough(hingeOf(state, k), [x.invert(point.x), own.invert(point.y)]);
          return { [`slope${k}`]: parsed(`slope${k}`, slope) };
        },
      },
    ],
  ]),
);

const handles: Record<string, Handle<State, Scene>> = {
  height: {
    keys: ['height'],
    move: ({ y }, _scene, view) => ({ height: parsed('height', layout(view).sum.invert(y)) }),
  },
  ...ofHinges,
};

export default defineWidget({
  tag: 'fold-and-count',
  views: { wide: [960, 512], narrow: [360, 492] },
  controls,
  presets: {
    abs: {},
    hat: follow('hat', [-0.5, 0, 0.5, 1]),
    square: follow('square', squareKnots),
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
