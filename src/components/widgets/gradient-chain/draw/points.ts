import { select } from 'd3-selection';
import type { Group } from '../../kit/parts/d3.ts';
import { present } from '../../kit/parts/layer.ts';
import { spotIn } from './curve.ts';
import { r } from './ink.ts';
import type { Picture } from './picture.ts';

/** The points of the curves as handles, where the reader sets z: one for the keyboard, and its twins in the other cells. */
export function points(parent: Group, { lay, numbers, scene, lanes, now, tone }: Picture): void {
  const { cell, column, lens, room } = lay;
  const [lane] = lanes;
  const fixed = scene.mode === 'fixed' && now.dropped(scene.depth);
  const boxes = !fixed ? [] : lens ? [lens] : numbers.map((layer) => ({ ...cell, x: cell.x + (layer - 1) * column }));
  parent
    .selectChildren('g.place')
    .data(boxes)
    .join('g')
    .attr('class', `place handle ${tone(lane, 'value')}`)
    .attr('data-handle', 'point')
    .attr('data-at', (_, index) => index + 1)
    .attr('data-twin', (_, index) => (index + 1 < boxes.length ? '' : null))
    .attr('data-tap', (_, index) => `layer=${lens || index + 1 === scene.layer ? 0 : index + 1}`)
    .each(function (box) {
      const [x, y] = spotIn(box, scene.z, lane.layers[0]!.height);
      select(this)
        .selectChildren('rect.hit')
        .data(present(box))
        .join('rect')
        .attr('class', 'hit')
        .attr('x', r(box.x))
        .attr('y', box.y)
        .attr('width', r(box.width))
        .attr('height', box.height)
        .attr('fill', 'none');
      select(this)
        .selectChildren('circle.grip')
        .data(present(box))
        .join('circle')
        .attr('class', 'grip')
        .attr('r', room === 'small' ? 4.5 : 6)
        .attr('cx', r(x))
        .attr('cy', r(y));
    });
}
