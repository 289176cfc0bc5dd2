import { grips } from '../../kit/parts/grips.ts';
import { path } from '../../kit/parts/curve.ts';
import { layer, marks, type Parent } from '../../kit/parts/join.ts';
import { triangle } from '../../kit/parts/triangle.ts';
import type { Words } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';

/** p in the triangle, which is darker the more p can answer to the scores. */
export function place(parent: Parent, { p, tiles }: Scene, words: Words, { simplex, narrow }: Layout): void {
  const ground = layer(parent, 'ground');
  triangle(
    layer(parent, 'triangle'),
    simplex,
    [1, 2, 3].map((index) => words[`class.${index}`]!),
  );
  marks(ground, 'path.tile', tiles)
    .attr('class', 'tile c-slope')
    .attr('fill', 'currentColor')
    .attr('fill-opacity', ({ steepest }) => Math.round(steepest * 100) / 100)
    .attr('d', ({ corners }) => `${path(corners.map((corner) => simplex.at(corner)))}Z`);
  marks(parent, 'text.shade', [words['shade']!])
    .attr('class', 'shade tick')
    .attr('text-anchor', 'middle')
    .attr('x', simplex.corners[0][0])
    .attr('y', Math.round(simplex.corners[1][1] + (narrow ? 22 : 24)))
    .text(String);
  const [x, y] = simplex.at(p);
  grips(layer(parent, 'grips'), [{ handle: 'p', x, y, role: 'c-value' }]);
}
