import { grips } from '../../kit/parts/grips.ts';
import type { Point } from '../../kit/parts/curve.ts';
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
  // One path a shade: three hundred small ones would weigh more than the rest of the figure.
  const shades = [...Map.groupBy(tiles, ({ steepest }) => Math.round(steepest * 20) / 20)];
  marks(ground, 'path.tile', shades)
    .attr('class', 'tile c-slope')
    .attr('fill', 'currentColor')
    .attr('fill-opacity', ([shade]) => shade)
    .attr('d', ([, all]) => all.map(({ corners }) => piece(corners.map((corner) => simplex.at(corner)))).join(''));
  marks(parent, 'text.shade', [words['shade']!])
    .attr('class', 'shade tick')
    .attr('text-anchor', 'middle')
    .attr('x', simplex.corners[0][0])
    .attr('y', Math.round(simplex.corners[1][1] + (narrow ? 22 : 24)))
    .text(String);
  const [x, y] = simplex.at(p);
  grips(layer(parent, 'grips'), [{ handle: 'p', x, y, role: 'c-value' }]);
}

/** A small triangle, its sides by their lengths; a tenth of a unit is finer than any screen. */
function piece(corners: readonly Point[]): string {
  const write = (x: number, y: number) => `${Math.round(10 * x) / 10},${Math.round(10 * y) / 10}`;
  const sides = corners.slice(1).map(([x, y], index) => write(x - corners[index]![0], y - corners[index]![1]));
  return `M${write(...corners[0]!)}l${sides.join(' ')}Z`;
}
