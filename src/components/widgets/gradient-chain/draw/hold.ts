import { round } from '../../kit/parts/axes.ts';
import { mark, marks } from '../../kit/parts/join.ts';
import { spotIn } from './curve.ts';
import { frontAt } from './front.ts';
import type { Picture } from './picture.ts';

/** What a hand can take hold of: each column to look at its layer, the points where z is fixed, and the gradient's front. */
export function hold(parent: any, picture: Picture): void {
  const { lay, numbers, scene, lanes, now, tone } = picture;
  const { slot, cell, column, lens, room } = lay;
  const [lane] = lanes;
  marks(parent, 'rect.tap', numbers)
    .attr('data-tap', (layer) => `layer=${layer === scene.layer ? 0 : layer}`)
    .attr('x', (layer) => round(slot.x + slot.width + (layer - 1) * column))
    .attr('y', slot.y - 18)
    .attr('width', round(column))
    .attr('height', lay.bottom - slot.y + 18)
    .attr('fill', 'transparent');

  const fixed = scene.mode === 'fixed' && now.dropped(scene.depth);
  const boxes = !fixed ? [] : lens ? [lens] : numbers.map((layer) => ({ ...cell, x: cell.x + (layer - 1) * column }));
  marks(parent, 'g.place', boxes)
    .attr('class', `place handle ${tone(lane, 'value')}`)
    .attr('data-handle', 'point')
    .attr('data-at', (_, index) => index + 1)
    .attr('data-twin', (_, index) => (index + 1 < boxes.length ? '' : null))
    .attr('data-tap', (_, index) => `layer=${lens || index + 1 === scene.layer ? 0 : index + 1}`)
    .each(function (box) {
      const [x, y] = spotIn(box, scene.z, lane.layers[0]!.height);
      mark(this, 'rect.hit', box)
        .attr('x', round(box.x))
        .attr('y', box.y)
        .attr('width', round(box.width))
        .attr('height', box.height)
        .attr('fill', 'transparent');
      mark(this, 'circle.grip', box)
        .attr('r', room === 'small' ? 4.5 : 6)
        .attr('cx', round(x))
        .attr('cy', round(y));
    });

  const [x, y] = frontAt(picture);
  const pulse = marks(parent, 'g.pulse', [0])
    .attr('class', `pulse handle ${now.signal === undefined ? tone(lane, 'grad') : 'c-value'}`)
    .attr('data-handle', 'front')
    .attr('transform', `translate(${round(x)},${round(y)})`);
  for (const [part, radius] of [['hit', 22], ['halo', now.settled < 1 ? 11 : 0], ['grip', 5.5]] as const)
    mark(pulse, `circle.${part}`, 0).attr('r', radius).attr('fill', part === 'hit' ? 'transparent' : 'currentColor'); // prettier-ignore
}
