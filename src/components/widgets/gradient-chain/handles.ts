import type { Handle, View } from '../kit/widget.ts';
import { layoutOf, sheets, type Box } from './layout.ts';
import { frame, type Scene, type State } from './model.ts';
import { progressAt } from './motion.ts';

const layout = (scene: Scene, view: View) =>
  layoutOf(scene.depth, scene.levelAxis, sheets[view.name], scene.lanes.length);

/** What a drag means: along the canal it turns the clock, along a curve the pre-activation. */
export const handles: Readonly<Record<'front' | 'point', Handle<State, Scene>>> = {
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
      return { z: Math.round(20 * z) / 20 };
    },
  },
};
