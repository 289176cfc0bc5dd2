import type { Group } from '../../kit/parts/d3.ts';
import { frontAt } from './front.ts';
import { lift } from '../layout.ts';
import { at, labels, r } from './ink.ts';
import type { Picture } from './picture.ts';

/** What a hand can always take hold of: each column to look at its layer, the edge of the last gate, and the gradient's front. */
export function hold(parent: Group, picture: Picture): void {
  const { lay, numbers, scene, lanes, now, tone, write, wide } = picture;
  const { slot, column } = lay;
  const tap = (layer: number) => `layer=${layer === scene.layer ? 0 : layer}`;
  parent.selectChildren('rect.tap').data(numbers).join((enter) => enter.insert('rect', '.handle').attr('class', 'tap'))
    .attr('data-tap', tap)
    .attr('x', (layer) => r(slot.x + slot.width + (layer - 1) * column))
    .attr('y', slot.y - 18)
    .attr('width', r(column))
    .attr('height', lay.bottom - slot.y + 18)
    .attr('fill', 'none');

  const grip = (name: string, handle: string, look: string, [x, y]: readonly [number, number], halo = 0) => {
    const group = parent.selectChildren(`g.${name}`).data([0]).join('g').attr('class', `${name} handle ${look}`)
      .attr('data-handle', handle)
      .attr('transform', at(x, y));
    for (const [part, radius] of [['hit', 22], ['halo', halo], ['grip', 5.5]] as const)
      group.selectChildren(`circle.${part}`).data([0]).join('circle').attr('class', `${part}`).attr('r', radius).attr('fill', part === 'hit' ? 'none' : 'currentColor'); // prettier-ignore
    return group;
  };
  const open = lift.of(Math.abs(lanes[0].layers.at(-1)!.factor) || 0, slot);
  const x = slot.x + slot.width / 2 / lanes.length + scene.depth * column;
  const gate = grip('lift', 'gate', 'c-param', [x, slot.y + slot.height - open]);
  gate.attr('data-tap', tap(scene.depth));
  // It stays below the word over the gates, however high the grip climbs.
  const y = Math.max(5, open - slot.height + 13);
  labels(gate, [[wide ? `w = ${write(scene.weight, 3)}` : 'w', [lay.at(scene.depth) - x + 11, y, 'start'], 'c-param strong halo']]);
  grip('pulse', 'front', now.signal === undefined ? tone(lanes[0], 'grad') : 'c-value', frontAt(picture), now.settled < 1 ? 11 : 0);
} // prettier-ignore
