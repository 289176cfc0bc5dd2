import { bottomAxis, leftAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { onScales } from '../../kit/parts/on-scales.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The sigmoid over the scale of z, and where it is saturated. */
export function plot(parent: Group, scene: Scene, words: Words, place: Layout, hatch: string): void {
  const { plot: frame, z, p } = place;
  const locale = words['locale'] ?? 'en';
  parent
    .selectChildren('rect.frame')
    .data([frame])
    .join('rect')
    .attr('class', 'frame')
    .attr('x', frame.left)
    .attr('y', frame.top)
    .attr('width', frame.right - frame.left)
    .attr('height', frame.bottom - frame.top);
  regions(layer(parent, 'regions'), scene, words, place, hatch);
  leftAxis(layer(parent, 'left'), p, { locale, at: frame.left, to: frame.right, ticks: [0, 0.5, 1] });
  const ticks = [-2, -1, 0, 1, 2].map((half) => (half * scene.reach) / 2);
  bottomAxis(layer(parent, 'bottom'), z, { locale, at: frame.bottom, to: frame.bottom + 5, ticks });
  parent
    .selectChildren('text.axis-name')
    .data([words[place.narrow ? 'axis.z.short' : 'axis.z']!])
    .join('text')
    .attr('class', 'axis-name quiet')
    .attr('x', frame.right + 18)
    .attr('y', frame.bottom + 20)
    .text(String);
  parent
    .selectChildren('path.line')
    .data([scene.curve])
    .join('path')
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(onScales(scene.curve, z, p)));
}

/** Where the slope is under 5 % of its peak: tinted, hatched and named. */
function regions(parent: Group, { edge }: Scene, words: Words, { plot: frame, z }: Layout, hatch: string): void {
  const sides = [
    { from: frame.left, to: z(-edge), y: frame.top + 24 },
    { from: z(edge), to: frame.right, y: frame.bottom - 14 },
  ];
  for (const [name, fill] of [
    ['tint', null],
    ['lines', hatch],
  ] as const)
    // prettier-ignore
    parent.selectChildren(`rect.${name}`).data(sides).join('rect').attr('class', `${name}`)
      .attr('fill', fill)
      .attr('x', ({ from }) => round(from))
      .attr('width', ({ from, to }) => round(to - from))
      .attr('y', frame.top)
      .attr('height', frame.bottom - frame.top);
  parent
    .selectChildren('text.region')
    .data(sides)
    .join('text')
    .attr('class', 'region c-sat halo')
    .attr('x', ({ from, to }) => round((from + to) / 2))
    .attr('y', ({ y }) => y)
    .attr('text-anchor', 'middle')
    .text(words['saturated']!);
}
