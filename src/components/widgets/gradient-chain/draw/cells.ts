import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import type { Box } from '../layout.ts';
import { curveIn, spotIn, tangentIn } from './curve.ts';
import { box, dot, level, post, r, type Shape, shapes } from './ink.ts';
import type { Picture } from './picture.ts';

/** The cells: each layer's curve, on which its point drops and its tangent turns in. Or one for all of them, with a point for each. */
export function cells(parent: Group, { lay, lanes, numbers, view, tone, now, focus }: Picture): void {
  const { cell, column, lens } = lay;
  const boxes: Box[] = lens ? [lens] : numbers.map((layer) => ({ ...cell, x: cell.x + (layer - 1) * column }));
  const shown = (lens ? [focus] : numbers).filter((layer) => now.dropped(layer));
  const boxOf = (layer: number) => lens ?? boxes[layer - 1]!;
  const first = lens ?? cell;
  const [middle, zero] = spotIn(first, 0, 0);

  const copies = lanes.flatMap((lane, index) => boxes.map(({ x }) => ({ lane, index, x: x - first.x })));
  shapes(layer(parent, 'under'), [
    ['frame', boxes.map(({ x, y, width, height }) => box(x, y, width, height)).join('')],
    ['zeros', boxes.map(({ x, width }) => level(x, x + width, zero)).join('') + (lens ? post(middle, lens.y, lens.y + lens.height) : '')],
    ...lanes.map((lane): Shape => [
      `line solid ${tone(lane, 'slope')}`,
      shown.map((layer) => tangentIn(boxOf(layer), lane.layers[layer - 1]!, now.turned(layer))).join(''),
    ]),
  ]);
  // Drawn once and copied into every cell.
  parent.selectChildren('defs.curves').data([0]).join('defs').attr('class', 'curves').selectChildren('path.curve').data(lanes).join('path').attr('class', (lane) => `curve line solid ${tone(lane, 'value')}`)
    .attr('id', (_, index) => `${view.id}-curve-${index}`)
    .attr('fill', 'none')
    .attr('d', (lane) => curveIn(first, lane));
  layer(parent, 'copies').selectChildren('use.copy').data(copies).join('use').attr('class', ({ lane }) => `copy ${tone(lane, 'value')}`)
    .attr('href', ({ index }) => `#${view.id}-curve-${index}`)
    .attr('x', ({ x }) => r(x));
  shapes(layer(parent, 'over'), lanes.flatMap((lane): Shape[] => {
    const dots = (some: readonly number[], radius: number) =>
      some.map((number) => {
        const { z, height } = lane.layers[number - 1]!;
        const [x, y] = spotIn(boxOf(number), z, height);
        return dot(x, first.y + now.dropped(number) * (y - first.y), radius);
      }).join('');
    return [
      [`spot ${tone(lane, 'value')}`, lens ? dots(numbers.filter((number) => now.dropped(number)), 2.6) : '', 'currentColor'],
      [`point ${tone(lane, 'value')}`, dots(shown, lens ? 5 : lay.room === 'small' ? 3 : 3.8), 'currentColor'],
    ];
  }));
} // prettier-ignore
