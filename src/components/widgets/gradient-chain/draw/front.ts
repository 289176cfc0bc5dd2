import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { fill } from '../../kit/words.ts';
import { levelAt } from './canal.ts';
import { box, dot, type Label, labels, level, post, r, shapes } from './ink.ts';
import type { Picture } from './picture.ts';

/** Where the signal stands, or the gradient's front on the level of the first lane. */
export function frontAt(picture: Picture): readonly [x: number, y: number] {
  const { now, lay, scene, lanes } = picture;
  const { levels } = lanes[0];
  if (now.signal !== undefined) return [lay.at(Math.min(now.signal, scene.depth)), lay.slot.y];
  if (now.front === undefined) return [lay.right, lay.bottom + now.risen * (lay.level(1) - lay.bottom)];
  const last = scene.depth - now.passed;
  const before = levelAt(picture, levels[last]!);
  return [lay.at(now.front), before + now.plate * (levelAt(picture, levels[Math.max(last - 1, 0)]!) - before)];
}

/** What moves: the signal that lets each point drop, and the front of the gradient with a flag that says what is left. */
export function front(parent: Group, picture: Picture): void {
  const { now, lay, scene, lanes, words, tone, two, write, size, wide } = picture;
  const [x, y] = frontAt(picture);
  const runs = now.signal !== undefined;
  const flies = now.front !== undefined && now.settled < 1;
  const gates = now.passed + (now.plate > 0.5 ? 1 : 0);
  const said = lanes.map((lane) => {
    const level = write(lane.levels[scene.depth - gates]!);
    return two ? `${words[lane.id]}: ${level}` : fill(words[now.settled ? 'arrivesHere' : 'left'], { level, arrives: level });
  });
  said.push(fill(words['flag'], { gates, depth: scene.depth }));
  const big = two ? size : wide ? 20 : 17;
  const width = Math.max(...said.map((text, index) => 0.52 * text.length * (index ? size : big)));
  // It dodges the left edge at the end of its way.
  const end = Math.max(x - 22, lay.left + width + 4);
  const top = lay.top + 24;
  const cloth = box(end - width - 4, top - 20, width + 10, 26 + 20 * lanes.length);
  shapes(parent, [
    ['wake', runs ? level(lay.left, x, y) : ''],
    ['runner', runs ? dot(x, y, 5) : '', 'currentColor'],
    ['front-line', flies ? post(x, lay.top - 4, y) : ''],
    ['cloth', flies ? cloth : ''],
    ['tip', flies ? dot(x, y, 5) : '', 'currentColor'],
    ['arrow', flies && end < x ? `M${r(x)},${top - 14}v14l-13,-7z` : '', 'currentColor'],
  ]);
  const flag = layer(parent, 'flag').attr('class', `flag${two ? '' : ' one'}`);
  labels(flag, flies ? said.map((text, index): Label => [text, [end, top + index * 20, 'end'], lanes[index] ? `${tone(lanes[index], 'grad')} strong` : 'tick']) : []);
} // prettier-ignore
