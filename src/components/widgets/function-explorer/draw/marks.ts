import { round } from '../../kit/parts/axes.ts';
import { path, type Point } from '../../kit/parts/curve.ts';
import { layer, mark, marks } from '../../kit/parts/join.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';
import type { Touch, Triangle } from './point.ts';
import type { Text } from '../../kit/parts/texts.ts';

/** The colour of a mark: of its role where one function stands alone, else of the function. */
const roleOf = ({ members }: Scene, index: number, alone: string) =>
  members[1] ? `fn-${members[index]!.colour}` : alone;

/** Tangent, triangle and, at a kink, the two slopes that meet there. */
export function tangents(parent: any, scene: Scene, touches: readonly Touch[], steps: Triangle | null): void {
  mark(layer(parent, 'steps'), 'path.triangle', steps)
    .attr('class', 'triangle c-slope')
    .attr('d', ({ start, corner, end }) => `${path([start, corner, end])}Z`);
  marks(layer(parent, 'sides'), 'path.side', touches[0]!.sides)
    .attr('class', 'side c-slope')
    .attr('fill', 'none')
    .attr('d', (side) => path(side));
  marks(layer(parent, 'tangents'), 'path.tangent', touches)
    .attr('class', (_, index) => `tangent ${roleOf(scene, index, 'c-slope')}`)
    .attr('fill', 'none')
    .attr('d', ({ tangent }) => path(tangent));
}

/** The upright line from the point on f to the point on f′ and down to x. */
export function guide(parent: any, { above: [x, y] }: Touch, at: Layout): void {
  mark(layer(parent, 'guide'), 'path.guide', 0)
    .attr('fill', 'none')
    .attr('d', path([[x, y], [x, at.slope.range[0]]])); // prettier-ignore
}

const circles = (into: any, what: string, at: readonly Point[], radii: readonly number[]) =>
  marks(into, `circle.${what}`, at)
    .attr('cx', ([x]) => round(x))
    .attr('cy', ([, y]) => round(y))
    .attr('r', (_, index) => radii[index]!)
    .attr('fill', what === 'hit' ? 'transparent' : null);

/** The point that is dragged, in both panels one handle; and that of the second function, which follows. */
export function pointHandle(parent: any, scene: Scene, touches: readonly Touch[]): void {
  const group = layer(parent, 'points');
  const [first, second = []] = touches.map(({ above, below }) => [above, below]);
  circles(group, 'follower', second, [5, 5]).attr('class', `follower ${roleOf(scene, 1, '')}`);
  const handle = mark(group, 'g.handle', 0).attr('data-handle', 'point');
  circles(handle, 'hit', first!, [22, 22]);
  circles(handle, 'grip', first!, [8, 5.5]).attr(
    'class',
    (_, index) => `grip ${roleOf(scene, 0, index ? 'c-slope' : 'c-value')}`,
  );
}

/** The grip of the threshold, in the margin: what can be hit of it ends where the axis does, so that it is never in the point's way. */
export function thresholdHandle(parent: any, [text]: readonly Text[], at: Layout): void {
  const handle = mark(layer(parent, 'share'), 'g.handle', text)
    .attr('class', 'handle c-sat')
    .attr('data-handle', 'share');
  handle.each(function ({ y }) {
    circles(this, 'hit', [[at.right + 24, y + 15]], [22]);
    circles(this, 'grip', [[at.right + 16, y + 15]], [6.5]);
  });
}

/** The line below which a slope counts as small; what it is called, over its grip. */
export function threshold(parent: any, { members, share, slopes }: Scene, at: Layout): Text[] {
  const [{ largest }, second] = members;
  const level = second || largest === Infinity ? 0 : (share / 100) * largest;
  const group = layer(parent, 'threshold');
  marks(group, 'path.limit', level ? [level, -level].filter((y) => y > slopes[0]) : [])
    .attr('class', 'limit c-sat')
    .attr('d', (y) => `M${at.left},${round(at.slope(y))}H${at.right + 8}`);
  return level
    ? [{ role: 'c-sat', anchor: 'middle', x: at.right + 16, y: at.slope(level) - 15, text: `${share} %` }]
    : [];
}
