import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { say } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { brief } from './brief.ts';
import { columns } from './columns.ts';

/** The probabilities as bars; with a true class also what they should be, as an outline of height 1. */
export function shares(parent: Group, { p, lesson }: Scene, words: Words, { shares: frame, narrow }: Layout): void {
  const format = (tick: number) => say(tick, words);
  columns(parent, p, { title: words['shares']!, role: 'c-value', ticks: [0, 0.5, 1], format }, words, frame);
  layer(parent, 'target')
    .selectChildren('rect.wanted')
    .data(lesson ? [lesson.truth] : [])
    .join('rect')
    .attr('class', 'wanted c-grad')
    .attr('fill', 'none')
    .attr('x', (truth) => round(frame.at[truth]! - frame.width / 2 - 3))
    .attr('width', frame.width + 6)
    .attr('y', round(frame.y(1)))
    .attr('height', round(frame.bottom - frame.y(1)));
  layer(parent, 'numbers')
    .selectChildren('text.number')
    .data(p)
    .join('text')
    .attr('class', 'number c-value strong halo')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(frame.at[index]!))
    .attr('y', (share) => round(frame.y(share) - 8))
    .text((share) => brief(share, words, narrow || share < 0.01 ? 2 : 3));
}
