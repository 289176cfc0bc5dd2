import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import type { Sheet } from '../layout.ts';
import type { Run } from '../model.ts';
import { kindOf } from './cells.ts';

/** Lines that lead each number to what is made of it; heavy where it is no number any more. */
export function flow(
  parent: Group,
  { formula, exponentials, sum }: Run,
  { rows, columns }: Sheet,
  height: number,
): void {
  const gap = height / 2 + 1;
  const centre = columns[1]!;
  const lines = columns.flatMap((x, column) => {
    const inner = centre + (x - centre) / 4;
    const down = (from: number, to: number, value: number, start = x, end = x) => ({
      kind: value === 0 ? 'lost' : kindOf(value, 'plain'),
      points: [
        [start, rows[from]! + gap],
        [end, rows[to]! - gap],
      ] as const,
    });
    return [
      ...(formula === 'safe' ? [down(0, 1, 1), down(1, 2, 1)] : [down(0, 2, 1)]),
      down(2, 3, exponentials[column]!, x, inner),
      down(3, 4, sum, inner, x),
    ];
  });
  layer(parent, 'flow')
    .selectChildren('path.flow')
    .data(lines)
    .join('path')
    .attr('class', ({ kind }) => `flow ${kind}`)
    .attr('fill', 'none')
    .attr('d', ({ points }) => path(points));
}
