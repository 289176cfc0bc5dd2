import { fill } from '../../kit/words.ts';
import type { Lane } from '../model.ts';
import { freeSpot, widthOf, type Spot, type Stretch } from '../place.ts';
import { levelAt } from './canal.ts';
import { dot, plain, post, type Label, type Piece, type Shape } from './ink.ts';
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

/** The arithmetic of one gate: what comes in × w × f′, and what goes out. */
function arithmetic({ scene, write, tone, two }: Picture, lane: Lane, layer: number): [Piece[], Piece[]] {
  const { incoming, outgoing, factor, slope } = lane.layers[layer - 1]!;
  const level = tone(lane, 'grad');
  const [open, close] = factor < 0 ? ['|', '|'] : scene.skip ? ['(', ')'] : ['', ''];
  return [
    [
      [write(incoming, 3), level],
      [` × ${open}${scene.skip ? '1 + ' : ''}`],
      [scene.weight.toFixed(2), two ? '' : 'c-param'],
      [' × '],
      [write(slope, 3), two ? '' : 'c-slope'],
      [close],
    ],
    [[' = '], [write(outgoing, 3), `${level} strong`]],
  ];
}

/** The one curve of all layers read out: the layer in focus, its z, its gate, its arithmetic. */
export function reading(picture: Picture): Label[] {
  const { lay, lanes, two, tone, scene, focus, write, words, passed } = picture;
  const { lens } = lay;
  if (!lens) return [];
  const lines: Piece[][] = [[[fill(words['layerOf'], { layer: focus, depth: scene.depth }), 'strong']]];
  for (const lane of lanes) {
    const { z, factor } = lane.layers[focus - 1]!;
    const [product, result] = arithmetic(picture, lane, focus);
    const after = passed(focus) ? result : [];
    if (two) lines.push([[words[lane.id]!, `${tone(lane, 'value')} strong`]], [[`× ${write(Math.abs(factor), 3)}`], ...after]);
    else lines.push([[`z = ${write(z, 3, true)}`, 'c-value']], [[`${words[scene.skip ? 'gateSkip' : 'gate']} = ${write(factor, 3)}`, 'c-slope']], after.length ? product : [], after);
  }
  return lines.map((text, index): Label => ({ text, x: lens.x + lens.width + 14, y: 13 + index * 19, anchor: 'start' }));
} // prettier-ignore

/** The arithmetic beside the line of the layer looked at, or, where columns are very wide, that of every gate beside its cell. */
export function sums(picture: Picture, there: readonly Stretch[]): Label[] {
  const { scene, lay, lanes, two, numbers, size, passed } = picture;
  const { layer } = scene;
  const text = (layer: number) => arithmetic(picture, lanes[0], layer).flat();
  if (!two && lay.column - lay.cell.width > 190)
    return numbers.filter(passed).map((layer): Label => ({ text: text(layer), x: lay.at(layer) - lay.cell.width - 24, y: lay.cell.y + 33, anchor: 'end' }));
  if (!layer || lay.lens || !passed(layer)) return [];
  const said = text(layer);
  const width = widthOf(plain(said), size);
  const x = lay.at(layer);
  const ways: Spot['anchor'][] = [];
  if (x - width - 10 > lay.left) ways.push('end');
  if (x + width + 10 < lay.right) ways.push('start');
  const spots = Array.from({ length: 8 }, (_, k) => lay.top + 20 + (k * (lay.bottom - lay.top - 28)) / 7).flatMap((y) =>
    ways.map((anchor): Spot => ({ x: anchor === 'end' ? x - 10 : x + 10, y, anchor })),
  );
  const spot = freeSpot(plain(said), spots, size, there);
  return spot ? [{ ...spot, text: said }] : [];
} // prettier-ignore
