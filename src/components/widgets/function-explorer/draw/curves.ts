import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { onScales } from '../../kit/parts/on-scales.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { optionName } from '../../kit/words.ts';
import type { Curve } from '../curves.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

export type Part = 'value' | 'slope';

/** One curve of the drawing: its name and colour, its points, and the dots of its jumps, open where the value is not taken. */
export interface Drawn {
  readonly name: string;
  readonly role: string;
  readonly points: readonly Point[];
  readonly dots: readonly { readonly role: string; readonly at: Point }[];
}

/** The curves of one panel. One function is drawn in the colours of the roles, two in their own; f′ is dashed in both. */
export function curvesOf({ members, curvature }: Scene, at: Layout, part: Part, words: Words): Drawn[] {
  const [first, second] = members;
  const drawn = (name: string, role: string, { points, jumps }: Curve): Drawn => {
    const dot = (kind: string, x: number, y: number) => ({
      role: `${kind} ${role}`,
      at: [at.x(x), at[part](y)] as const,
    });
    return {
      name,
      role,
      points: onScales(points, at.x, at[part]),
      dots: jumps.flatMap(({ x, taken, open }) => [...open.map((y) => dot('open', x, y)), dot('taken', x, taken)]),
    };
  };
  const bend = part === 'slope' && curvature ? [drawn('f″', 'bend', first.curves.curvature)] : [];
  if (!second) {
    const [name, role] = part === 'value' ? ['f', 'c-value'] : ['f′', 'c-slope dashed'];
    return [...bend, drawn(name!, role!, first.curves[part])];
  }
  return members.map((one) => {
    // Relatives of one colour differ in weight.
    const twin = one === second && first.colour === second.colour ? ' twin' : '';
    return drawn(optionName(words, 'function', one.id), `fn-${one.colour} of-${part}${twin}`, one.curves[part]);
  });
}

export function curves(parent: Group, part: Part, all: readonly Drawn[]): void {
  const group = layer(parent, `curves-${part}`);
  group
    .selectChildren('path.line')
    .data(all)
    .join('path')
    .attr('class', ({ role }) => `line ${role}`)
    .attr('fill', 'none')
    .attr('d', ({ points }) => path(points));
  group
    .selectChildren('circle.jump')
    .data(all.flatMap(({ dots }) => dots))
    .join('circle')
    .attr('class', ({ role }) => `jump ${role}`)
    .attr('cx', ({ at }) => round(at[0]))
    .attr('cy', ({ at }) => round(at[1]))
    .attr('r', 4);
}
