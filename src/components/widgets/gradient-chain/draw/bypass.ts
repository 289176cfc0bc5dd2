import { r, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** The way round each layer that a skip connection opens. */
export function bypass({ scene, lay, numbers, now }: Picture): Shape {
  const { slot, column, cell } = lay;
  const around = scene.skip && lay.room === 'cells' && now.opened(scene.depth) ? numbers : [];
  const end = slot.y + 8;
  const ways = around.map((layer) => {
    const right = slot.x + slot.width + 2.5 + layer * column;
    const left = cell.x - 2.5 + (layer - 1) * column;
    return `M${r(left)},${end}v-11q0,-4 4,-4H${r(right - 4)}q4,0 4,4v11`;
  });
  return ['bypass', ways.join('')];
}
