import { select } from 'd3-selection';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';

/** The gradient of every layer, hanging from 1 or growing above it; side by side where there are two settings. */
export function bars(parent: Group, { members }: Scene, { layer: x, gradient: y, column }: Layout): void {
  const wide = Math.min((column * 0.66) / members.length, 13);
  const gap = Math.min(column * 0.06, 2);
  layer(parent, 'bars')
    .selectChildren('g.setting')
    .data(members)
    .join('g')
    .attr('class', ({ colour, hollow }) => `setting fn-${colour}${hollow ? ' hollow' : ''}`)
    .each(function ({ gradients }, index) {
      const shift = members.length > 1 ? (index ? gap / 2 : -wide - gap / 2) : -wide / 2;
      select(this)
        .selectChildren('rect.bar')
        .data(gradients)
        .join('rect')
        .attr('class', 'bar')
        .attr('x', (_, at) => round(x(at + 1) + shift))
        .attr('width', round(wide))
        .attr('y', (size) => round(Math.min(y(size), y(1))))
        .attr('height', (size) => round(Math.max(Math.abs(y(size) - y(1)), 1)))
        .attr('fill', 'currentColor');
    });
}
