import { leftAxis } from '../kit/parts/axes.ts';
import { hatches } from '../kit/parts/hatch.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import type { Words } from '../kit/words.ts';
import { canal, reaches } from './draw/canal.ts';
import { cells } from './draw/cells.ts';
import { endLabels, feet } from './draw/ends.ts';
import { floorLabels, floors } from './draw/floors.ts';
import { front } from './draw/front.ts';
import { gates, skips } from './draw/gates.ts';
import { hold } from './draw/hold.ts';
import { covered, labels, level, post, shapes } from './draw/ink.ts';
import { reading, sight, sums } from './draw/look.ts';
import { factors, layerNumbers, levelNumbers } from './draw/numbers.ts';
import { pictureOf, type Picture } from './draw/picture.ts';
import { sheets } from './layout.ts';
import type { Scene } from './model.ts';
import type { Stretch } from './place.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const picture = pictureOf(scene, words, view, sheets[view.name]);
  const numbers = levelNumbers(picture);
  const there = [...surfaces(picture), ...covered(numbers, picture.size)];
  const add = (more: ReturnType<typeof sums>) => (there.push(...covered(more, picture.size)), more);
  const ends = add(endLabels(picture, there));
  const formats = add(floorLabels(picture, there));
  const [footLabels, ways] = feet(picture, ends);

  water(svg, picture);
  axis(layer(svg, 'axis'), picture);
  shapes(layer(svg, 'canal'), [
    ...canal(picture),
    ...floors(picture, hatches(svg, view).lost),
    ...ways,
    skips(picture),
  ]);
  cells(layer(svg, 'cells'), picture);
  shapes(layer(svg, 'gates'), [...gates(picture), ...sight(picture)]);
  labels(layer(svg, 'words'), [...layerNumbers(picture), ...factors(picture), ...numbers, ...ends, ...formats, ...footLabels, ...reading(picture), ...sums(picture, there)]); // prettier-ignore
  front(layer(svg, 'front'), picture);
  hold(layer(svg, 'hold'), picture);
}

/** The lines at levels, plates included, as what labels must keep off. */
const surfaces = (picture: Picture): Stretch[] =>
  picture.lanes.flatMap(({ levels }) =>
    reaches(picture, levels).flatMap(({ from, to, y }, index, all): Stretch[] => {
      const before = all[index - 1]?.y ?? y;
      return [[from, y - 2, to, y + 2], [to - 3, Math.min(y, before), to + 3, Math.max(y, before)]]; // prettier-ignore
    }),
  );

/** A gradient of opacity down the canal: on a linear axis the area counts, on a logarithmic one it means nothing. */
export function water(svg: SVGSVGElement, { view, lay, scene, lanes, tone }: Picture): void {
  const gradient = marks(layer(svg, 'defs'), 'linearGradient.flow', [0])
    .attr('id', `${view.id}-water`)
    .attr('class', `flow ${tone(lanes[0], 'grad')}`)
    .attr('gradientUnits', 'userSpaceOnUse')
    .attr('x2', 0)
    .attr('y1', lay.top)
    .attr('y2', lay.bottom);
  marks(gradient, 'stop.stop', scene.axis === 'log' ? [0.14, 0.03] : [0.55, 0.22])
    .attr('offset', (_, index) => index)
    .attr('stop-color', 'currentColor')
    .attr('stop-opacity', (opacity) => opacity);
}

/** The axis of the levels, 1 as a whole line, and a line down from each gate, by which the eye finds its plate. */
export function axis(parent: any, { lay, scene, words, write, numbers }: Picture, ticks = scene.levelAxis.ticks): void {
  const { kind, high } = scene.levelAxis;
  const { left, right, bottom, slot } = lay;
  shapes(parent, [
    ['zeros', numbers.map((gate) => post(lay.at(gate), slot.y + slot.height + 2, bottom)).join('')],
    ['floor', level(left, right, bottom)],
  ]);
  // 1 is told on a tall axis too, unless it lies too near to 0.
  const told = ticks.includes(1) || bottom - lay.level(1) < 15 ? ticks : [...ticks, 1];
  const far = kind === 'linear' && high >= 1e5;
  leftAxis(parent, lay.level, { locale: words['locale'] ?? 'en', at: left, to: right, ticks: told, ...(far && { format: (value) => write(value, 1).replaceAll(' ', '') }) }, 1); // prettier-ignore
}
