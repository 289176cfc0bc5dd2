import { defineWidget, type View } from '../kit/widget.ts';
import { describe, table } from './describe.ts';
import { draw } from './draw.ts';
import { layout, views } from './layout.ts';
import { controls, model, type Scene } from './model.ts';
import { presets } from './presets.ts';

const bar = (control: 'z1' | 'z2' | 'z3') => ({
  keys: [control, control] as const,
  move: ({ y }: { x: number; y: number }, { entropyLimit }: Scene, view: View) => ({
    [control]: controls[control].parse(String(layout(view, entropyLimit).scores.y.invert(y))),
  }),
});

export default defineWidget({
  tag: 'softmax-simplex',
  views,
  controls,
  presets,
  handles: {
    z1: bar('z1'),
    z2: bar('z2'),
    z3: bar('z3'),
    p: {
      keys: ['temperature'],
      /** The temperature whose p lies nearest. */
      move: ({ x, y }, { warmths, entropyLimit }, view) => {
        const { at } = layout(view, entropyLimit).simplex;
        const distances = warmths.map(({ p }) => Math.hypot(at(p)[0] - x, at(p)[1] - y));
        const nearest = warmths[distances.indexOf(Math.min(...distances))]!;
        return { temperature: controls.temperature.parse(String(nearest.temperature)) };
      },
    },
  },
  model,
  describe,
  table,
  draw,
});
