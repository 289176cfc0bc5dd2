import type { Handle, View } from '../kit/widget.ts';
import { layoutOf, lift, sheets, type Box } from './layout.ts';
import { controls, frame, type Scene, type State } from './model.ts';
import { progressAt } from './motion.ts';

const layout = (scene: Scene, view: View) =>
  layoutOf(scene.depth, scene.levelAxis, sheets[view.name], scene.lanes.length);

/** What a drag means: along the canal it turns the clock, along a curve the pre-activation, up and down a gate the weight. */
export const handles: Readonly<Record<'front' | 'point' | 'gate', Handle<State, Scene>>> = {
  front: {
    keys: ['progress'],
    move: ({ x }, scene, view) => ({
      progress: progressAt(layout(scene, view).place(x), scene.depth, scene.progress),
    }),
  },
  point: {
    keys: ['z'],
    move({ x }, scene, view, _, grabbed) {
      const { lens, cell, column } = layout(scene, view);
      const box: Box = lens ?? { ...cell, x: cell.x + (Number(grabbed?.['at'] ?? 1) - 1) * column };
      const [low, high] = frame.z;
      const z = low + Math.min(Math.max((x - box.x) / box.width, 0), 1) * (high - low);
      return { z: controls.z.parse(String(z)) };
    },
  },
  gate: {
    keys: ['weight'],
    move({ y }, scene, view, { weight, skip }) {
      const { slot } = layout(scene, view);
      const factor = lift.factor(Math.max(slot.y + slot.height - y, 0), slot);
      const { slope } = scene.lanes[0].layers.at(-1)!;
      // A gate without a slope is not opened by any weight.
      const lifted = skip ? (factor - 1) / slope : factor / Math.abs(slope);
      return { weight: slope ? controls.weight.parse(String(lifted)) : weight };
    },
  },
};
