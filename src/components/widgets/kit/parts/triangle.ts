import type { Group } from './d3.ts';
import { layer } from './layer.ts';
import { path } from './relative.ts';
import type { Simplex } from './simplex.ts';

/** The triangle of three classes, with the name of each at its corner. */
export function triangle(parent: Group, { corners }: Simplex, names: readonly string[]): void {
  parent
    .selectChildren('path.sides')
    .data([corners])
    .join('path')
    .attr('class', 'sides frame')
    .attr('d', `${path(corners)}Z`);
  const [[, top], [left, base], [right]] = corners;
  const places = [
    { x: corners[0][0], y: top - 14, anchor: 'middle' },
    { x: left, y: base + 22, anchor: 'start' },
    { x: right, y: base + 22, anchor: 'end' },
  ];
  layer(parent, 'corners')
    .selectChildren('text.corner')
    .data(places)
    .join('text')
    .attr('class', 'corner')
    .attr('x', ({ x }) => Math.round(x))
    .attr('y', ({ y }) => Math.round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text((_, index) => names[index]!);
}
