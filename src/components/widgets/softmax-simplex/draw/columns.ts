import { leftAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { wordOf } from '../../kit/words.ts';
import type { Columns } from '../layout.ts';
import type { Words } from '../model.ts';

/** Three bars from the zero line, with an axis, a title above and the classes below. */
export function columns(
  parent: Group,
  heights: readonly number[],
  {
    title,
    role,
    ticks,
    format,
  }: { title: string; role: string; ticks: readonly number[]; format: (tick: number) => string },
  words: Words,
  frame: Columns,
): void {
  const { left, right, top, bottom, at, width, y } = frame;
  parent
    .selectChildren('text.title')
    .data([title])
    .join('text')
    .attr('class', 'title quiet')
    .attr('x', left)
    .attr('y', top - 14)
    .text(String);
  leftAxis(layer(parent, 'axis'), y, { locale: words['locale'] ?? 'en', at: left, to: right, ticks, format }, 0);
  parent
    .selectChildren('rect.bar')
    .data(heights)
    .join('rect')
    .attr('class', `bar ${role}`)
    .attr('fill', 'currentColor')
    .attr('x', (_, index) => round(at[index]! - width / 2))
    .attr('width', width)
    .attr('y', (height) => round(Math.min(y(height), y(0))))
    .attr('height', (height) => round(Math.abs(y(height) - y(0))));
  parent
    .selectChildren('text.class')
    .data(heights)
    .join('text')
    .attr('class', 'class')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(at[index]!))
    .attr('y', bottom + 22)
    .text((_, index) => wordOf(words, `class.${index + 1}`));
}
