import type { Group } from '../../kit/parts/d3.ts';
import { round } from '../../kit/parts/round.ts';
import { say } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The eigenvalues as bars against ½, which none of them passes. */
export function bars(parent: Group, { eigenvalues }: Scene, words: Words, { bars: frame, narrow }: Layout): void {
  const { x, top, pitch, thickness } = frame;
  const bottom = top + 2 * pitch + thickness;
  parent
    .selectChildren('text.title')
    .data([words['eigenvalues']!])
    .join('text')
    .attr('class', 'title quiet')
    .attr('x', narrow ? 8 : x(0) - 44)
    .attr('y', top - (narrow ? 14 : 20))
    .text(String);
  parent
    .selectChildren('line.limit')
    .data([0.5])
    .join('line')
    .attr('class', 'limit')
    .attr('x1', x(0.5))
    .attr('x2', x(0.5))
    .attr('y1', top - 8)
    .attr('y2', bottom + 8);
  parent
    .selectChildren('text.half')
    .data([words['half']!])
    .join('text')
    .attr('class', 'half')
    .attr('text-anchor', 'middle')
    .attr('x', x(0.5))
    .attr('y', narrow ? top - 14 : bottom + 26)
    .text(String);
  parent
    .selectChildren('line.zero')
    .data([0])
    .join('line')
    .attr('class', 'zero')
    .attr('x1', x(0))
    .attr('x2', x(0))
    .attr('y1', top - 4)
    .attr('y2', bottom + 4);
  parent
    .selectChildren('rect.bar')
    .data(eigenvalues)
    .join('rect')
    .attr('class', 'bar c-slope')
    .attr('fill', 'currentColor')
    .attr('x', x(0))
    .attr('width', (value) => round(x(value) - x(0)))
    .attr('y', (_, index) => top + index * pitch)
    .attr('height', thickness);
  parent
    .selectChildren('text.number')
    .data(eigenvalues)
    .join('text')
    .attr('class', 'number strong halo')
    .attr('text-anchor', 'end')
    .attr('x', x(0) - 8)
    .attr('y', (_, index) => round(top + index * pitch + thickness / 2 + 5))
    .text((value) => say(value, words));
}
