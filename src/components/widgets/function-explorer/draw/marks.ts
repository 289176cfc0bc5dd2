import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';
import type { Touch, Triangle } from './point.ts';
import type { Text } from '../../kit/parts/texts.ts';

/** The colour of a mark: of its role where one function stands alone, else of the function. */
const roleOf = ({ members }: Scene, index: number, alone: string) =>
  members[1] ? `fn-${members[index]!.colour}` : alone;

/** Tangent, triangle and, at a kink, the two slopes that meet there. */
export function tangents(parent: Group, scene: Scene, touches: readonly Touch[], steps: Triangle | null): void {
  layer(parent, 'steps')
    .selectChildren('path.triangle')
    .data(present(steps))
    .join('path')
    .attr('class', 'triangle c-slope')
    .attr('d', ({ start, corner, end }) => `${path([start, corner, end])}Z`);
  layer(parent, 'sides')
    .selectChildren('path.side')
    .data(touches[0]!.sides)
    .join('path')
    .attr('class', 'side c-slope')
    .attr('fill', 'none')
    .attr('d', (side) => path(side));
  layer(parent, 'tangents')
    .selectChildren('path.tangent')
    .data(touches)
    .join('path')
    .attr('class', (_, index) => `tangent ${roleOf(scene, index, 'c-slope')}`)
    .attr('fill', 'none')
    .attr('d', ({ tangent }) => path(tangent));
}

/** The upright line from the point on f to the point on f′ and down to x. */
export function guide(parent: Group, { above: [x, y] }: Touch, at: Layout): void {
  layer(parent, 'guide').selectChildren('path.guide').data([0]).join('path').attr('class', 'guide')
    .attr('fill', 'none')
    .attr('d', path([[x, y], [x, at.slope.range()[0]]])); // prettier-ignore
}

const circles = (
  into: Group,
  what: string,
  at: readonly Point[],
  radii: readonly number[],
  roles: readonly string[] = [],
) =>
  into
    .selectChildren(`circle.${what}`)
    .data(at)
    .join('circle')
    .attr('class', (_, index) => (roles[index] ? `${what} ${roles[index]}` : what))
    .attr('cx', ([x]) => round(x))
    .attr('cy', ([, y]) => round(y))
    .attr('r', (_, index) => radii[index]!)
    .attr('fill', what === 'hit' ? 'transparent' : null);

/** The point that is dragged, in both panels one handle; and that of the second function, which follows. */
export function pointHandle(parent: Group, scene: Scene, touches: readonly Touch[]): void {
  const [first, second = []] = touches.map(({ above, below }) => [above, below]);
  const follows = roleOf(scene, 1, '');
  circles(layer(parent, 'followers'), 'follower', second, [5, 5], [follows, follows]);
  const group = layer(parent, 'points');
  const handle = group
    .selectChildren('g.handle')
    .data([0])
    .join('g')
    .attr('class', 'handle')
    .attr('data-handle', 'point');
  circles(handle, 'hit', first!, [22, 22]);
  circles(handle, 'grip', first!, [8, 5.5], [roleOf(scene, 0, 'c-value'), roleOf(scene, 0, 'c-slope')]);
}

/** The grip of the threshold, in the margin: what can be hit of it ends where the axis does, so that it is never in the point's way. */
export function thresholdHandle(parent: Group, [text]: readonly Text[], at: Layout): void {
  const handle = layer(parent, 'share')
    .selectChildren('g.handle')
    .data(present(text))
    .join('g')
    .attr('class', 'handle c-sat')
    .attr('data-handle', 'share');
  if (!text) return;
  circles(handle, 'hit', [[at.right + 24, text.y + 15]], [22]);
  circles(handle, 'grip', [[at.right + 16, text.y + 15]], [6.5]);
}

/** The line below which a slope counts as small; what it is called, over its grip. */
export function threshold(parent: Group, { members, share, slopes }: Scene, at: Layout): Text[] {
  const [{ largest }, second] = members;
  const level = second || largest === Infinity ? 0 : (share / 100) * largest;
  const group = layer(parent, 'threshold');
  group
    .selectChildren('path.limit')
    .data(level ? [level, -level].filter((y) => y > slopes[0]) : [])
    .join('path')
    .attr('class', 'limit c-sat')
    .attr('d', (y) => `M${at.left},${round(at.slope(y))}H${at.right + 8}`);
  return level
    ? [{ role: 'c-sat', anchor: 'middle', x: at.right + 16, y: at.slope(level) - 15, text: `${share} %` }]
    : [];
}
