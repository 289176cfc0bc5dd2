import { round } from '../../kit/parts/axes.ts';
import { layer, mark, marks, type Parent } from '../../kit/parts/join.ts';
import { fill } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { kindOf } from './curves.ts';

/** Where each line wins: only a winner learns, and a line that wins nowhere is dead. */
export function rows(parent: Parent, scene: Scene, words: Words, { rows: place, narrow }: Layout, hatch: string): void {
  const { x, top, pitch, thickness } = place;
  const [left, right] = x.range;
  const held = scene.chosen !== null;
  marks(parent, 'text.heading', [0])
    .attr('class', 'heading quiet')
    .attr('x', left)
    .attr('y', top - 14)
    .text(fill(words['winsHeading'], { points: scene.answer.length }));
  marks(layer(parent, 'rows'), 'g.row', scene.lines)
    .attr('class', (line, index) => `row ${kindOf(line, index, scene)}`)
    .attr('data-tap', held ? (_, index) => `line=${index + 1}` : null)
    .attr('transform', (_, index) => `translate(0,${round(top + index * pitch)})`)
    .each(function ({ wins, span, subtracted }, index) {
      mark(this, 'rect.hit', held || null)
        .attr('fill', 'transparent')
        .attr('x', left - 36)
        .attr('width', right - left + 84)
        .attr('y', round((thickness - pitch) / 2))
        .attr('height', round(pitch));
      marks(this, 'rect.full', [0])
        .attr('x', left)
        .attr('width', right - left)
        .attr('height', round(thickness))
        .attr('fill', wins ? 'none' : hatch);
      // A point stands for the stretch that is nearer to it than to its neighbours.
      const [from, to] = (span ?? [0, 0]).map((end, side) =>
        x(Math.min(Math.max(end + (span ? (side ? 0.005 : -0.005) : 0), -1), 1)),
      ) as [number, number];
      marks(this, 'rect.won', [0])
        .attr('x', round(from))
        .attr('width', round(to - from))
        .attr('height', round(thickness));
      marks(this, 'text.number', [0])
        .attr('x', left - 8)
        .attr('y', round(thickness / 2 + 5))
        .attr('text-anchor', 'end')
        .text(`${subtracted ? '−' : ''}${index + 1}`);
      marks(this, 'text.wins', [0])
        .attr('x', right + 8)
        .attr('y', round(thickness / 2 + 5))
        .text(wins ? String(wins) : words['dead']!);
    });
  marks(parent, 'text.tick', narrow ? [] : [-1, 0, 1])
    .attr('text-anchor', 'middle')
    .attr('x', x)
    .attr('y', round(top + scene.lines.length * pitch + 12))
    .text((tick) => String(tick).replace('-', '−'));
}
