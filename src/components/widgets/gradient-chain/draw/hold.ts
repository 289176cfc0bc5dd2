import { mark, marks } from '../../kit/parts/join.ts';
import { frontAt } from './front.ts';
import { r } from './ink.ts';
import type { Picture } from './picture.ts';

/** What a hand can always take hold of: each column to look at its layer, and the gradient's front. */
export function hold(parent: any, picture: Picture): void {
  const { lay, numbers, scene, lanes, now, tone } = picture;
  const { slot, column } = lay;
  marks(parent, 'rect.tap', numbers)
    .attr('data-tap', (layer) => `layer=${layer === scene.layer ? 0 : layer}`)
    .attr('x', (layer) => r(slot.x + slot.width + (layer - 1) * column))
    .attr('y', slot.y - 18)
    .attr('width', r(column))
    .attr('height', lay.bottom - slot.y + 18)
    .attr('fill', 'none');

  const [x, y] = frontAt(picture);
  const pulse = marks(parent, 'g.pulse', [0])
    .attr('class', `pulse handle ${now.signal === undefined ? tone(lanes[0], 'grad') : 'c-value'}`)
    .attr('data-handle', 'front')
    .attr('transform', `translate(${r(x)},${r(y)})`);
  for (const [part, radius] of [['hit', 22], ['halo', now.settled < 1 ? 11 : 0], ['grip', 5.5]] as const)
    mark(pulse, `circle.${part}`, 0).attr('r', radius).attr('fill', part === 'hit' ? 'none' : 'currentColor'); // prettier-ignore
}
