import { formatNumber } from '../../../../i18n/numbers.ts';
import { around, between } from '../../kit/parts/labels.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';
import type { Drawn, Part } from './curves.ts';
import { flag, nameCurve, panel, put } from './labels.ts';
import type { Touch, Triangle } from './point.ts';
import type { Text } from '../../kit/parts/texts.ts';

/** The texts of one panel: numbers at the point first, then the names of the curves, each clear of all before it. */
export function annotate(
  { members }: Scene,
  at: Layout,
  part: Part,
  curves: readonly Drawn[],
  touches: readonly Touch[],
  steps: Triangle | null,
  locale: string,
): Text[] {
  const above = part === 'value';
  const room = panel(at, at[part]);
  room.points.push(...curves.flatMap(({ points }) => points));
  for (const touched of touches) {
    if (above) for (const [from, to] of [touched.tangent, ...touched.sides]) room.points.push(...between(from, to));
    room.boxes.push(around(above ? touched.above : touched.below, above ? 11 : 8));
  }
  if (above && steps) {
    const { start, corner, end, run, rise } = steps;
    const number = (value: number) => formatNumber(value, { locale });
    room.points.push(...between(start, corner), ...between(corner, end));
    put(room, 'c-slope', number(run), [
      [(start[0] + corner[0]) / 2, corner[1] + (rise > 0 ? at.size + 1 : -6), 'middle'],
    ]);
    put(room, 'c-slope', number(rise), [[corner[0] + 6, (corner[1] + end[1]) / 2 + at.size * 0.33, 'start']]);
  }
  members.forEach(({ at: reading, colour }, index) => {
    const touched = touches[index]!;
    const text = formatNumber(reading[part], { locale, trailingZeros: reading[part] !== 0 });
    const [sign, role] = members[1] ? ['', `fn-${colour}`] : above ? ['f = ', 'c-value'] : ['f′ = ', 'c-slope'];
    flag(room, `${role} strong`, sign + text, above ? touched.above : touched.below);
  });
  const [x, y] = touches[0]!.above;
  room.points.push(...between([x, y], [x, at.slope.range()[0]]));
  for (const curve of curves)
    nameCurve(
      room,
      curve,
      curves.filter((other) => other !== curve),
    );
  return room.placed;
}
