import { round } from '../../kit/parts/axes.ts';
import { marks, type Parent } from '../../kit/parts/join.ts';
import { say } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The eigenvalues as bars against ½, which none of them passes. */
export function bars(parent: Parent, { eigenvalues }: Scene, words: Words, { bars: frame, narrow }: Layout): void {
  const { x, top, pitch, thickness } = frame;
  const bottom = top + 2 * pitch + thickness;
  marks(parent, 'text.title', [words['eigenvalues']!])
    .attr('class', 'title quiet')
    .attr('x', narrow ? 8 : x(0) - 44)
    .attr('y', top - (narrow ? 14 : 20))
    .text(String);
  marks(parent, 'line.limit', [0.5])
    .attr('x1', x(0.5))
    .attr('x2', x(0.5))
    .attr('y1', top - 8)
    .attr('y2', bottom + 8);
  marks(parent, 'text.half', [words['half']!])
    .attr('class', 'half')
    .attr('text-anchor', 'middle')
    .attr('x', x(0.5))
    .attr('y', narrow ? top - 14 : bottom + 26)
    .text(String);
  marks(parent, 'line.zero', [0])
    .attr('x1', x(0))
    .attr('x2', x(0))
    .attr('y1', top - 4)
    .attr('y2', bottom + 4);
  marks(parent, 'rect.bar', eigenvalues)
    .attr('class', 'bar c-slope')
    .attr('fill', 'currentColor')
    .attr('x', x(0))
    .attr('width', (value) => round(x(value) - x(0)))
    .attr('y', (_, index) => top + index * pitch)
    .attr('height', thickness);
  marks(parent, 'text.number', eigenvalues)
    .attr('class', 'number strong halo')
    .attr('text-anchor', 'end')
    .attr('x', x(0) - 8)
    .attr('y', (_, index) => round(top + index * pitch + thickness / 2 + 5))
    .text((value) => say(value, words));
}
