import { select } from 'd3-selection';
import type { Group } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { fill } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { kindOf } from './curves.ts';

/** Where each line wins: only a winner learns, and a line that wins nowhere is dead. */
export function rows(parent: Group, scene: Scene, words: Words, { rows: place, narrow }: Layout, hatch: string): void {
  const { x, top, pitch, thickness } = place;
  const [left, right] = x.range();
  const held = scene.chosen !== null;
  parent
    .selectChildren('text.heading')
    .data([0])
    .join('text')
    .attr('class', 'heading quiet')
    .attr('x', left)
    .attr('y', top - 14)
    .text(fill(words['winsHeading'], { points: scene.answer.length }));
  layer(parent, 'rows')
    .selectChildren('g.row')
    .data(scene.lines)
    .join('g')
    .attr('class', (line, index) => `row ${kindOf(line, index, scene)}`)
    .attr('data-tap', held ? (_, index) => `line=${index + 1}` : null)
    .attr('transform', (_, index) => `translate(0,${round(top + index * pitch)})`)
    .each(function ({ wins, span, subtracted }, index) {
      select(this)
        .selectChildren('rect.hit')
        .data(present(held || null))
        // Below the rest of the row, whenever it comes.
        .join((enter) => enter.insert('rect', ':first-child'))
        .attr('class', 'hit')
        .attr('fill', 'transparent')
        .attr('x', left - 36)
        .attr('width', right - left + 84)
        .attr('y', round((thickness - pitch) / 2))
        .attr('height', round(pitch));
      select(this)
        .selectChildren('rect.full')
        .data([0])
        .join('rect')
        .attr('class', 'full')
        .attr('x', left)
        .attr('width', right - left)
        .attr('height', round(thickness))
        .attr('fill', wins ? 'none' : hatch);
      // A point stands for the stretch that is nearer to it than to its neighbours.
      const [from, to] = (span ?? [0, 0]).map((end, side) =>
        x(Math.min(Math.max(end + (span ? (side ? 0.005 : -0.005) : 0), -1), 1)),
      ) as [number, number];
      select(this)
        .selectChildren('rect.won')
        .data([0])
        .join('rect')
        .attr('class', 'won')
        .attr('x', round(from))
        .attr('width', round(to - from))
        .attr('height', round(thickness));
      select(this)
        .selectChildren('text.number')
        .data([0])
        .join('text')
        .attr('class', 'number')
        .attr('x', left - 8)
        .attr('y', round(thickness / 2 + 5))
        .attr('text-anchor', 'end')
        .text(`${subtracted ? '−' : ''}${index + 1}`);
      select(this)
        .selectChildren('text.wins')
        .data([0])
        .join('text')
        .attr('class', 'wins')
        .attr('x', right + 8)
        .attr('y', round(thickness / 2 + 5))
        .text(wins ? String(wins) : words['dead']!);
    });
  parent
    .selectChildren('text.tick')
    .data(narrow ? [] : [-1, 0, 1])
    .join('text')
    .attr('class', 'tick')
    .attr('text-anchor', 'middle')
    .attr('x', x)
    .attr('y', round(top + scene.lines.length * pitch + 12))
    .text((tick) => String(tick).replace('-', '−'));
}
