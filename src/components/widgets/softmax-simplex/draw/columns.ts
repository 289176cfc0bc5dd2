import { leftAxis, round } from '../../kit/parts/axes.ts';
import { layer, marks, type Parent } from '../../kit/parts/join.ts';
import { wordOf } from '../../kit/words.ts';
import type { Columns } from '../layout.ts';
import type { Words } from '../model.ts';

/** Three bars from the zero line, with an axis, a title above and the classes below. */
export function columns(
  parent: Parent,
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
  marks(parent, 'text.title', [title])
    .attr('class', 'title quiet')
    .attr('x', left)
    .attr('y', top - 14)
    .text(String);
  leftAxis(layer(parent, 'axis'), y, { locale: words['locale'] ?? 'en', at: left, to: right, ticks, format }, 0);
  marks(parent, 'rect.bar', heights)
    .attr('class', `bar ${role}`)
    .attr('fill', 'currentColor')
    .attr('x', (_, index) => round(at[index]! - width / 2))
    .attr('width', width)
    .attr('y', (height) => round(Math.min(y(height), y(0))))
    .attr('height', (height) => round(Math.abs(y(height) - y(0))));
  marks(parent, 'text.class', heights)
    .attr('class', 'class')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(at[index]!))
    .attr('y', bottom + 22)
    .text((_, index) => wordOf(words, `class.${index + 1}`));
}
