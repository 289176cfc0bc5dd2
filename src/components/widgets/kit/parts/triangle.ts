import { path } from './curve.ts';
import { layer, marks, type Parent } from './join.ts';
import type { Simplex } from './simplex.ts';

/** The triangle of three classes, with the name of each at its corner. */
export function triangle(parent: Parent, { corners }: Simplex, names: readonly string[]): void {
  marks(parent, 'path.sides', [corners])
    .attr('class', 'sides frame')
    .attr('d', `${path(corners)}Z`);
  const [[, top], [left, base], [right]] = corners;
  const places = [
    { x: corners[0][0], y: top - 14, anchor: 'middle' },
    { x: left, y: base + 22, anchor: 'start' },
    { x: right, y: base + 22, anchor: 'end' },
  ];
  marks(layer(parent, 'corners'), 'text.corner', places)
    .attr('x', ({ x }) => Math.round(x))
    .attr('y', ({ y }) => Math.round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text((_, index) => names[index]!);
}
