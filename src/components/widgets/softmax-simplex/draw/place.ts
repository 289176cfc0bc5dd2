import { round } from '../../kit/parts/axes.ts';
import { path, type Point } from '../../kit/parts/curve.ts';
import { grips } from '../../kit/parts/grips.ts';
import { layer, mark, marks, type Parent } from '../../kit/parts/join.ts';
import { triangle } from '../../kit/parts/triangle.ts';
import type { View } from '../../kit/widget.ts';
import { fill, say, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Lesson, Scene, Words } from '../model.ts';

/** p in the triangle, on the way from its coldest to its hottest place. */
export function place(parent: Parent, scene: Scene, words: Words, { simplex, narrow }: Layout, view: View): void {
  const { at } = simplex;
  triangle(
    parent,
    simplex,
    [0, 1, 2].map((index) => {
      const name = wordOf(words, `class.${index + 1}`);
      return index === scene.lesson?.truth ? fill(words['corner.true'], { name }) : name;
    }),
  );
  const way = apart(scene.warmths.map(({ p }) => at(p)));
  const centre = at([1 / 3, 1 / 3, 1 / 3]);
  marks(parent, 'path.centre', [centre])
    .attr('fill', 'none')
    .attr('d', ([x, y]) => `M${round(x - 5)},${round(y)}h10m-5,-5v10`);
  marks(parent, 'text.hottest', [words['hottest']!])
    .attr('class', 'hottest tick')
    .attr('text-anchor', 'middle')
    .attr('x', round(centre[0]))
    .attr('y', round(centre[1] + 24))
    .text(String);
  marks(parent, 'path.way', [way]).attr('class', 'way line c-param').attr('fill', 'none').attr('d', path);
  learning(layer(parent, 'learning'), scene.lesson, scene.p, at, view);
  const here = at(scene.p);
  const low = here[1] > simplex.corners[1][1] - 40;
  marks(parent, 'text.here', [here])
    .attr('class', 'here c-param strong halo')
    .attr('text-anchor', here[0] > simplex.corners[0][0] + 20 ? 'end' : 'start')
    .attr('x', ([x]) => round(x + (x > simplex.corners[0][0] + 20 ? -14 : 14)))
    .attr('y', ([, y]) => round(y + (low ? -12 : narrow ? -4 : -6)))
    .text(fill(words['at'], { temperature: say(scene.temperature, words) }));
  grips(layer(parent, 'grips'), [{ handle: 'p', x: here[0], y: here[1], role: 'c-value' }]);
}

/** p − y as the straight line to the true corner, and the step that p takes when the scores follow it. */
function learning(
  parent: Parent,
  lesson: Lesson | null,
  p: readonly number[],
  at: (p: readonly number[]) => Point,
  { id }: View,
): void {
  const corner = lesson && [0, 1, 2].map((index) => (index === lesson.truth ? 1 : 0));
  mark(parent, 'path.error', corner)
    .attr('class', 'error c-grad')
    .attr('fill', 'none')
    .attr('d', (target) => path([at(p), at(target)]));
  mark(layer(parent, 'defs'), 'marker.head', lesson)
    .attr('id', `${id}-head`)
    .attr('class', 'head c-grad')
    .attr('viewBox', '0 0 10 10')
    .attr('refX', 8)
    .attr('refY', 5)
    .attr('markerWidth', 5)
    .attr('markerHeight', 5)
    .attr('orient', 'auto')
    .each(function () {
      marks(this, 'path.tip', [null]).attr('d', 'M0,0L10,5L0,10Z').attr('fill', 'currentColor');
    });
  mark(parent, 'path.step', lesson)
    .attr('class', 'step c-grad')
    .attr('fill', 'none')
    .attr('marker-end', `url(#${id}-head)`)
    .attr('d', ({ step }) => path(step.map((each) => at(each))));
}

/** The points of a path without those that would lie on one another; its last is kept. */
function apart(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    if (!last || index === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) > 6)
      kept.push(point);
  }
  return kept;
}
