import { select } from 'd3-selection';
import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { grips } from '../../kit/parts/grips.ts';
import { triangle } from '../../kit/parts/triangle.ts';
import type { View } from '../../kit/widget.ts';
import { fill, say, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Lesson, Scene, Words } from '../model.ts';

/** p in the triangle, on the way from its coldest to its hottest place. */
export function place(parent: Group, scene: Scene, words: Words, { simplex, narrow }: Layout, view: View): void {
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
  parent
    .selectChildren('path.centre')
    .data([centre])
    .join('path')
    .attr('class', 'centre')
    .attr('fill', 'none')
    .attr('d', ([x, y]) => `M${round(x - 5)},${round(y)}h10m-5,-5v10`);
  parent
    .selectChildren('text.hottest')
    .data([words['hottest']!])
    .join('text')
    .attr('class', 'hottest tick')
    .attr('text-anchor', 'middle')
    .attr('x', round(centre[0]))
    .attr('y', round(centre[1] + 24))
    .text(String);
  parent
    .selectChildren('path.way')
    .data([way])
    .join('path')
    .attr('class', 'way line c-param')
    .attr('fill', 'none')
    .attr('d', path);
  learning(layer(parent, 'learning'), scene.lesson, scene.p, at, view);
  const here = at(scene.p);
  const low = here[1] > simplex.corners[1][1] - 40;
  parent
    .selectChildren('text.here')
    .data([here])
    .join('text')
    .attr('class', 'here c-param strong halo')
    .attr('text-anchor', here[0] > simplex.corners[0][0] + 20 ? 'end' : 'start')
    .attr('x', ([x]) => round(x + (x > simplex.corners[0][0] + 20 ? -14 : 14)))
    .attr('y', ([, y]) => round(y + (low ? -12 : narrow ? -4 : -6)))
    .text(fill(words['at'], { temperature: say(scene.temperature, words) }));
  grips(layer(parent, 'grips'), [{ handle: 'p', x: here[0], y: here[1], role: 'c-value' }]);
}

/** p − y as the straight line to the true corner, and the step that p takes when the scores follow it. */
function learning(
  parent: Group,
  lesson: Lesson | null,
  p: readonly number[],
  at: (p: readonly number[]) => Point,
  { id }: View,
): void {
  const corner = lesson && [0, 1, 2].map((index) => (index === lesson.truth ? 1 : 0));
  parent
    .selectChildren('path.error')
    .data(present(corner))
    .join((enter) => enter.insert('path', '.defs').attr('class', 'error c-grad'))
    .attr('fill', 'none')
    .attr('d', (target) => path([at(p), at(target)]));
  layer(parent, 'defs')
    .selectChildren('marker.head')
    .data(present(lesson))
    .join('marker')
    .attr('class', 'head c-grad')
    .attr('id', `${id}-head`)
    .attr('viewBox', '0 0 10 10')
    .attr('refX', 8)
    .attr('refY', 5)
    .attr('markerWidth', 5)
    .attr('markerHeight', 5)
    .attr('orient', 'auto')
    .each(function () {
      select(this)
        .selectChildren('path.tip')
        .data([null])
        .join('path')
        .attr('class', 'tip')
        .attr('d', 'M0,0L10,5L0,10Z')
        .attr('fill', 'currentColor');
    });
  parent
    .selectChildren('path.step')
    .data(present(lesson))
    .join('path')
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
