import type { Group } from '../../kit/parts/d3.ts';
import { grips, type Grip } from '../../kit/parts/grips.ts';
import type { Layout } from '../layout.ts';
import type { Line, Scene } from '../model.ts';
import { middle, visible } from './visible.ts';

/** Where the hand takes the lines: each in the middle to move it, the chosen one near its ends to turn it. */
export function holds(parent: Group, { chosen, lines }: Scene, place: Layout): void {
  const { x, y } = place;
  const at = ({ slope, height }: Line, where: number, handle: string, more: Partial<Grip> = {}): Grip => ({
    handle,
    x: x(where),
    y: Math.min(Math.max(y(slope * where + height), y.range()[1]), y.range()[0]),
    role: 'c-param',
    ...more,
  });
  const all = chosen === null ? [] : lines;
  const middles = all.map((line, index) =>
    at(line, middle(line, place) ?? 0, `line-${index + 1}`, {
      radius: index + 1 === chosen ? 8 : 6,
      tap: `line=${index + 1}`,
    }),
  );
  const held = chosen === null ? undefined : lines[chosen - 1];
  const [from, to] = (held && visible(held, place)) ?? [];
  const inset = from === undefined ? 0 : (to! - from) * 0.05;
  const ends =
    from === undefined
      ? []
      : [
          at(held!, from + inset, 'left', { radius: 6, twin: true }),
          at(held!, to! - inset, 'right', { radius: 6, twin: true }),
        ];
  grips(parent, [...middles, ...ends]);
}
