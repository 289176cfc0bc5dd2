import { box, r, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** The gates: each open from the bottom as far as |w·f′(z)|, at most whole; a chevron on those that let more than 1 through. */
export function gates({ lay, lanes, numbers, tone, now, passed }: Picture): Shape[] {
  const { slot, column, room } = lay;
  const width = slot.width / lanes.length;
  const half = r(width / 2 + 1);
  return lanes.flatMap((lane, index) =>
    // Gates that the gradient has not reached yet are paler: the same shapes, but nothing has happened there.
    ['ahead', ''].flatMap((pale): Shape[] => {
      let [shut, open, more] = ['', '', ''];
      for (const gate of numbers) {
        if (passed(gate) === !!pale) continue;
        const factor = Math.abs(lane.layers[gate - 1]!.factor) || 0;
        const height = r(Math.min(factor, 1) * now.opened(gate) * slot.height);
        const x = slot.x + gate * column + index * width;
        shut += box(x, slot.y, width, slot.height - height);
        open += box(x, slot.y + slot.height - height, width, height);
        if (height && factor > 1.02) more += `M${r(x - 1)},${slot.y - 1.5}l${half},-3l${half},3`;
      }
      const look = `${pale} ${room} ${tone(lane, 'slope')}`;
      return [[`shut ${pale}`, shut, 'currentColor'], [`open ${look}`, open], [`more ${look}`, more]];
    }),
  );
} // prettier-ignore
