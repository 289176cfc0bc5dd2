import { reaches } from './canal.ts';
import type { Label } from './ink.ts';
import type { Picture } from './picture.ts';

/** The row over the gates: the layers' numbers, every tenth where there is no room for more. */
export function layerNumbers({ lay, numbers, scene, wide, words }: Picture): Label[] {
  const { depth, layer } = scene;
  const { lens, cell, column, left, right } = lay;
  const y = lay.numbers;
  const middle = lens ? left : cell.x + cell.width / 2 - column;
  const far = (number: number) => number % 10 === 0 && (depth - number) * column > 24;
  const row = numbers
    .filter((number) => !lens || number === 1 || number === depth || far(number))
    .map((number): Label => [`${number}`, [middle + number * column, y, 'middle'], number === layer ? 'strong' : 'quiet']); // prettier-ignore
  if (wide) row.push([words['layerRow']!, [left - 8, y, 'end'], 'quiet'], [words['output']!, [right, y, 'end'], 'quiet']); // prettier-ignore
  return row;
}

/** The row under the cells: by what each layer multiplies the gradient. */
export function factors({ lay, lanes, numbers, now, scene, write, two, wide, words, passed }: Picture): Label[] {
  const { factors: y, cell, column, left } = lay;
  if (!y || two || !now.opened(scene.depth)) return [];
  const row = numbers
    .filter((layer) => now.opened(layer) > 0.5)
    .map((layer): Label => {
      const factor = Math.abs(lanes[0].layers[layer - 1]!.factor);
      const tone = `${column < 78 ? 'tick ' : ''}${passed(layer) ? 'c-slope' : 'quiet'}`;
      return [`× ${write(factor, factor < 1 ? 2 : 3)}`, [cell.x + cell.width + (layer - 1) * column, y, 'end'], tone];
    });
  if (wide) row.push([words[scene.skip ? 'factorSkip' : 'factor']!, [left - 8, y, 'end'], 'tick c-slope']);
  return row;
}

/** The levels as numbers, where the water has come: all but those that repeat the one before, or the first one only. */
export function levelNumbers(picture: Picture): Label[] {
  const { scene, lay, lanes, tone, two, write, size } = picture;
  const { depth, axis, formats } = scene;
  const [lane] = lanes;
  // On the tint of its own water such a colour is too faint for text.
  const ink = two && [2, 3, 5, 7].includes(lane.colour) ? '' : tone(lane, 'grad');
  const text = (gate: number) => write(lane.levels[gate]!);
  return reaches(picture, lane.levels).flatMap(({ gate, from, y }): Label[] => {
    const last = gate === depth;
    // Where it is as wide as its column it keeps off the plate at its right.
    const x = (lay.at(gate) + lay.at(gate + 1)) / 2 - (last || lay.room === 'cells' ? 0 : 2.5);
    const repeats = gate > 0 && text(gate) === text(gate + 1);
    const told = !repeats && (lay.room === 'cells' || (lay.room === 'small' && gate === depth - 1));
    // Not before the front has left the column.
    if (from > lay.at(gate) + 1 || !(last || told)) return [];
    // Under the line on a log axis, unless the ground or the end of a number format is there.
    const crossed = formats.some(({ least }) => Math.abs(lay.level(least) - y - 0.8 * size) < 0.6 * size);
    const above = last || axis === 'linear' || y + size + 8 > lay.bottom || crossed;
    const looks = [last && two ? '' : ink, !last && lay.column < 78 ? 'tick' : '', last || !gate ? 'strong' : '', axis === 'log' ? 'halo' : ''];
    return [[text(gate), [x, above ? y - 7 : y + size + 3, 'middle'], looks.join(' ')]];
  });
} // prettier-ignore
