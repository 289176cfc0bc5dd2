import { freeSpot, type Spot } from '../place.ts';
import { reaches } from './canal.ts';
import type { Label } from './ink.ts';
import type { Picture } from './picture.ts';

/** The row over the gates: the layers' numbers, every tenth where there is no room for more. */
export function layerNumbers({ lay, numbers, scene, view, words }: Picture): Label[] {
  const { depth, layer } = scene;
  const { lens, cell, column, left, right } = lay;
  const y = lay.numbers;
  const middle = lens ? left : cell.x + cell.width / 2 - column;
  const far = (number: number) => number % 10 === 0 && (depth - number) * column > 24;
  const row = numbers
    .filter((number) => !lens || number === 1 || number === depth || far(number))
    .map((number): Label => ({ text: `${number}`, x: middle + number * column, y, anchor: 'middle', tone: number === layer ? 'strong' : 'quiet' }));
  const ends: Label[] = [
    { text: words['layerRow']!, x: left - 8, y, anchor: 'end', tone: 'quiet' },
    { text: words['output']!, x: right, y, anchor: 'end', tone: 'quiet' },
  ];
  return view.name === 'wide' ? [...row, ...ends] : row;
} // prettier-ignore

/** The row under the cells: by what each layer multiplies the gradient. */
export function factors({ lay, lanes, numbers, now, scene, write, two, view, words, passed }: Picture): Label[] {
  const { factors: y, cell, column, left } = lay;
  if (!y || two || !now.opened(scene.depth)) return [];
  const row = numbers
    .filter((layer) => now.opened(layer) > 0.5)
    .map((layer): Label => {
      const factor = Math.abs(lanes[0].layers[layer - 1]!.factor);
      const tone = `${column < 78 ? 'tick ' : ''}${passed(layer) ? 'c-slope' : 'quiet'}`;
      return { text: `× ${write(factor, factor < 1 ? 2 : 3)}`, x: cell.x + cell.width + (layer - 1) * column, y, anchor: 'end', tone };
    });
  const head: Label = { text: words[scene.skip ? 'factorSkip' : 'factor']!, x: left - 8, y, anchor: 'end', tone: 'tick c-slope' };
  return view.name === 'wide' ? [head, ...row] : row;
} // prettier-ignore

/** The levels as numbers, where the water has come: all, or the first one only. */
export function levelNumbers(picture: Picture): Label[] {
  const { scene, lay, lanes, tone, two, write, size } = picture;
  const { depth, axis, formats } = scene;
  const [lane] = lanes;
  // On the tint of its own water such a colour is too faint for text.
  const ink = two && [2, 3, 5, 7].includes(lane.colour) ? '' : tone(lane, 'grad');
  const lines = formats.map(({ least }) => [lay.left, lay.level(least) - 1, lay.right, lay.level(least) + 1] as const);
  return reaches(picture, lane.levels).flatMap(({ gate, from, y }): Label[] => {
    const x = (lay.at(gate) + lay.at(gate + 1)) / 2;
    const last = gate === depth;
    if (from > x || !(last || lay.room === 'cells' || (lay.room === 'small' && gate === depth - 1))) return [];
    const text = write(lane.levels[gate]!);
    const above: Spot = { x, y: y - 7, anchor: 'middle' };
    const spots = last || axis === 'linear' || y + size + 8 > lay.bottom ? [above] : [{ ...above, y: y + size + 3 }, above];
    const tone = [last && two ? '' : ink, !last && lay.column < 78 ? 'tick' : '', last || !gate ? 'strong' : '', axis === 'log' ? 'halo' : ''];
    return [{ ...(freeSpot(text, spots, size, lines) ?? spots[0]!), text, tone: tone.join(' ') }];
  });
} // prettier-ignore
