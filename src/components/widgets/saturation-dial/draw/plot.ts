import { bottomAxis, leftAxis, round } from '../../kit/parts/axes.ts';
import { onScales, path } from '../../kit/parts/curve.ts';
import { layer, marks, type Parent } from '../../kit/parts/join.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The sigmoid over the scale of z, and where it is saturated. */
export function plot(parent: Parent, scene: Scene, words: Words, place: Layout, hatch: string): void {
  const { plot: frame, z, p } = place;
  const locale = words['locale'] ?? 'en';
  marks(parent, 'rect.frame', [frame])
    .attr('x', frame.left)
    .attr('y', frame.top)
    .attr('width', frame.right - frame.left)
    .attr('height', frame.bottom - frame.top);
  regions(layer(parent, 'regions'), scene, words, place, hatch);
  leftAxis(layer(parent, 'left'), p, { locale, at: frame.left, to: frame.right, ticks: [0, 0.5, 1] });
  const ticks = [-2, -1, 0, 1, 2].map((half) => (half * scene.reach) / 2);
  bottomAxis(layer(parent, 'bottom'), z, { locale, at: frame.bottom, to: frame.bottom + 5, ticks });
  marks(parent, 'text.axis-name', [words[place.narrow ? 'axis.z.short' : 'axis.z']!])
    .attr('class', 'axis-name quiet')
    .attr('x', frame.right + 18)
    .attr('y', frame.bottom + 20)
    .text(String);
  marks(parent, 'path.line', [scene.curve])
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(onScales(scene.curve, z, p)));
}

/** Where the slope is under 5 % of its peak: tinted, hatched and named. */
function regions(parent: Parent, { edge }: Scene, words: Words, { plot: frame, z }: Layout, hatch: string): void {
  const sides = [
    { from: frame.left, to: z(-edge), y: frame.top + 24 },
    { from: z(edge), to: frame.right, y: frame.bottom - 14 },
  ];
  for (const [name, fill] of [
    ['tint', null],
    ['lines', hatch],
  ] as const)
    // prettier-ignore
    marks(parent, `rect.${name}`, sides)
      .attr('fill', fill)
      .attr('x', ({ from }) => round(from))
      .attr('width', ({ from, to }) => round(to - from))
      .attr('y', frame.top)
      .attr('height', frame.bottom - frame.top);
  marks(parent, 'text.region', sides)
    .attr('class', 'region c-sat halo')
    .attr('x', ({ from, to }) => round((from + to) / 2))
    .attr('y', ({ y }) => y)
    .attr('text-anchor', 'middle')
    .text(words['saturated']!);
}
