import { bottomAxis, leftAxis } from '../../kit/parts/axis.ts';
import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
import { wordOf } from '../../kit/words.ts';
import { span, type Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

const bars = Math.round((span.high - span.low) / span.bar);

/** Points by z; what lies outside stands in the outermost bars. A z of exactly 0 counts as below. */
function counted(z: readonly number[]): number[] {
  const counts = Array<number>(bars).fill(0);
  for (const value of z) {
    const bar = Math.ceil((value - span.low) / span.bar) - 1;
    counts[Math.min(Math.max(bar, 0), bars - 1)]! += 1;
  }
  return counts;
}

/** How many points have which z: bars now, a dashed outline before the step. Right of 0 the unit is on. */
export function histogram(svg: Group, scene: Scene, words: Words, { z, count, narrow }: Layout): void {
  const group = layer(svg, 'histogram');
  const [bottom, top] = count.range();
  const [left, right] = z.range();
  const locale = words['locale'] ?? 'en';
  group
    .selectChildren('rect.on')
    .data([0])
    .join('rect')
    .attr('class', 'on')
    .attr('x', round(z(0)))
    .attr('y', top)
    .attr('width', round(right - z(0)))
    .attr('height', bottom - top);
  leftAxis(group, count, { locale, at: left, to: right, ticks: narrow ? [] : [0, 10, 20, 30, 40] }, 0);
  bottomAxis(group, z, { locale, at: bottom, to: bottom + 5, ticks: [-6, -4, -2, 0, 2, 4], format: (value) => formatNumber(value, { locale }) }); // prettier-ignore
  const high = (value: number) => round(count(Math.min(value, count.domain()[1])));
  const width = z(span.bar) - z(0);
  const now = counted(scene.reading.z);
  layer(group, 'bars')
    .selectChildren('rect.bar')
    .data(now)
    .join('rect')
    .attr('class', (_, index) => `bar ${span.low + index * span.bar >= 0 ? 'c-value' : 'c-dead'}`)
    .attr('x', (_, index) => round(left + index * width + 0.5))
    .attr('y', high)
    .attr('width', round(width - 1))
    .attr('height', (value) => round(bottom - high(value)));
  const outline = counted(scene.readingBefore.z).flatMap((value, index): Point[] => [
    [left + index * width, high(value)],
    [left + (index + 1) * width, high(value)],
  ]);
  group
    .selectChildren('path.before')
    .data([outline])
    .join('path')
    .attr('class', 'before')
    .attr('fill', 'none')
    .attr('d', path);
  group
    .selectChildren('line.zero')
    .data([0])
    .join('line')
    .attr('class', 'zero')
    .attr('x1', round(z(0)))
    .attr('x2', round(z(0)))
    .attr('y1', top)
    .attr('y2', bottom);
  group
    .selectChildren('text.title')
    .data(['histogram', 'histogram.on', 'histogram.before'])
    .join('text')
    .attr('class', (_, index) => (index ? 'title quiet' : 'title strong'))
    .attr('x', (_, index) => (index === 1 ? right : left))
    .attr('y', (_, index) => top - (narrow ? 10 : index === 2 ? 14 : 38) + (narrow && index ? 28 : 0))
    .attr('text-anchor', (_, index) => (index === 1 ? 'end' : 'start'))
    .text((name) => wordOf(words, name));
}
