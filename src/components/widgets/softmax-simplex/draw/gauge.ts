import type { Group } from '../../kit/parts/d3.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { brief } from './brief.ts';

/** How undecided p is: its entropy, between 0 and ln 3. */
export function gauge(parent: Group, { entropy, entropyLimit }: Scene, words: Words, { gauge: frame }: Layout): void {
  const { left, right, y } = frame;
  const [floor, top, level] = [y(0), y(entropyLimit), y(entropy)].map(round) as [number, number, number];
  parent
    .selectChildren('rect.glass')
    .data([frame])
    .join('rect')
    .attr('class', 'glass frame')
    .attr('x', left)
    .attr('width', right - left)
    .attr('y', top)
    .attr('height', round(floor - top));
  parent
    .selectChildren('rect.level')
    .data([entropy])
    .join('rect')
    .attr('class', 'level')
    .attr('x', left)
    .attr('width', right - left)
    .attr('y', level)
    .attr('height', round(floor - level));
  parent
    .selectChildren('text.limit')
    .data([words['limit']!])
    .join('text')
    .attr('class', 'limit tick')
    .attr('text-anchor', 'middle')
    .attr('x', (left + right) / 2)
    .attr('y', top - 8)
    .text(String);
  parent
    .selectChildren('text.number')
    .data([entropy])
    .join('text')
    .attr('class', 'number strong')
    .attr('text-anchor', 'middle')
    .attr('x', (left + right) / 2)
    .attr('y', Math.round(floor + 22))
    .text((value) => brief(value, words, 4));
  parent
    .selectChildren('text.name')
    .data([words['entropy']!])
    .join('text')
    .attr('class', 'name quiet')
    .attr('text-anchor', 'end')
    .attr('x', right)
    .attr('y', Math.round(floor + 44))
    .text(String);
}
