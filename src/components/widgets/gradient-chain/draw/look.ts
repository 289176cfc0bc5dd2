import { fill } from '../../kit/words.ts';
import { label } from '../../kit/parts/labels.ts';
import type { Put } from './names.ts';
import { levelAt } from './canal.ts';
import { arithmetic, plain, type Line, type Piece } from './arithmetic.ts';
import { dot, post, type Label, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** The layer that the reader looks at: a line through its gate, and a dot on its level. */
export function sight(picture: Picture): Shape[] {
  const { scene, lay, lanes, tone, passed } = picture;
  const { layer } = scene;
  const x = lay.at(layer);
  return [
    ['sight', layer ? post(x, lay.slot.y - 4, lay.bottom) : ''],
    ...lanes.map((lane): Shape => [
      `dot ${tone(lane, 'grad')}`,
      layer && passed(layer) ? dot(x, levelAt(picture, lane.levels[layer - 1]!), 5) : '',
      'currentColor',
    ]),
  ]; // prettier-ignore
}

/** What the one curve of all layers is a curve of. */
export function lensLabels({ lay: { lens }, lanes, two, tone, words, size }: Picture): Label[] {
  if (!lens) return [];
  const name: Label = [words[lanes[0].id]!, [lens.x + 8, lens.y + size + 3, 'start'], tone(lanes[0], 'value')];
  return [...(two ? [] : [name]), ['z', [lens.x + lens.width - 8, lens.y + lens.height - 8, 'end'], 'tick']];
}

/** The one curve of all layers read out: the layer in focus, its z, its gate, its arithmetic. */
export function reading(picture: Picture): Line[] {
  const { lay, lanes, two, tone, scene, focus, write, words, passed } = picture;
  const { lens } = lay;
  if (!lens) return [];
  const lines: Piece[][] = [[[fill(words['layerOf'], { layer: focus, depth: scene.depth }), 'strong']]];
  for (const lane of lanes) {
    const { z, factor } = lane.layers[focus - 1]!;
    const [product, result] = arithmetic(picture, lane, focus);
    const after = passed(focus) ? result : [];
    if (two) lines.push([[words[lane.id]!, `${tone(lane, 'value')} strong`]], [[`× ${write(Math.abs(factor), 3)}`], ...after]);
    else lines.push([[`z = ${write(z, 3, { trailingZeros: true })}`, 'c-value']], [[`${words[scene.skip ? 'gateSkip' : 'gate']} = ${write(factor, 3)}`, 'c-slope']], after.length ? product : [], after);
  }
  return lines.map((text, index): Line => [text, [lens.x + lens.width + 14, 13 + index * 19, 'start']]);
} // prettier-ignore

/** The arithmetic beside the line of the layer looked at, or, where columns are very wide, that of every gate beside its cell. */
export function sums(picture: Picture, put: Put): Line[] {
  const { scene, lay, lanes, two, numbers, size, passed } = picture;
  const { layer } = scene;
  const text = (layer: number) => arithmetic(picture, lanes[0], layer).flat();
  if (!two && lay.column - lay.cell.width > 190)
    return numbers.filter(passed).map((layer): Line => [text(layer), [lay.at(layer) - lay.cell.width - 24, lay.cell.y + 33, 'end']]);
  if (!layer || lay.lens || !passed(layer)) return [];
  const said = text(layer);
  const x = lay.at(layer);
  const heights = Array.from({ length: 8 }, (_, k) => lay.top + 20 + (k * (lay.bottom - lay.top - 28)) / 7);
  const beside = (y: number) => [label(plain(said), x - 10, y, 'end', size), label(plain(said), x + 10, y, 'start', size)];
  const spot = put(heights.flatMap(beside));
  return spot ? [[said, [spot.x, spot.y, spot.anchor]]] : [];
} // prettier-ignore
