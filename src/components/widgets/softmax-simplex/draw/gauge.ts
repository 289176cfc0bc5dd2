import { round } from '../../kit/parts/axes.ts';
import { marks, type Parent } from '../../kit/parts/join.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { brief } from './brief.ts';

/** How undecided p is: its entropy, between 0 and ln 3. */
export function gauge(parent: Parent, { entropy, entropyLimit }: Scene, words: Words, { gauge: frame }: Layout): void {
  const { left, right, y } = frame;
  const [floor, top, level] = [y(0), y(entropyLimit), y(entropy)].map(round) as [number, number, number];
  marks(parent, 'rect.glass', [frame])
    .attr('class', 'glass frame')
    .attr('x', left)
    .attr('width', right - left)
    .attr('y', top)
    .attr('height', round(floor - top));
  marks(parent, 'rect.level', [entropy])
    .attr('x', left)
    .attr('width', right - left)
    .attr('y', level)
    .attr('height', round(floor - level));
  marks(parent, 'text.limit', [words['limit']!])
    .attr('class', 'limit tick')
    .attr('text-anchor', 'middle')
    .attr('x', (left + right) / 2)
    .attr('y', top - 8)
    .text(String);
  marks(parent, 'text.number', [entropy])
    .attr('class', 'number strong')
    .attr('text-anchor', 'middle')
    .attr('x', (left + right) / 2)
    .attr('y', Math.round(floor + 22))
    .text((value) => brief(value, words, 4));
  marks(parent, 'text.name', [words['entropy']!])
    .attr('class', 'name quiet')
    .attr('text-anchor', 'end')
    .attr('x', right)
    .attr('y', Math.round(floor + 44))
    .text(String);
}
