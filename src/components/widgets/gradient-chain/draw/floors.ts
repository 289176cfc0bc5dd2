import { fill } from '../../kit/words.ts';
import { freeSpot, type Spot, type Stretch } from '../place.ts';
import { reaches } from './canal.ts';
import { box, level, type Label, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** Where the number formats end: a line for each in sight, and hatching over the layers that store 0. */
export function floors({ scene, lay, lanes, now, view }: Picture): Shape[] {
  const { levels, exact } = lanes[0];
  const empty = levels.findLastIndex((level, gate) => level === 0 && exact[gate]! > 0);
  const chosen = scene.formats.find(({ name }) => name === scene.numbers);
  const from = lay.at(now.front ?? scene.depth);
  const top = chosen ? lay.level(chosen.least) : lay.bottom;
  return [
    [
      'empty',
      lay.at(empty + 1) > from ? box(from, top, lay.at(empty + 1) - from, lay.bottom - top) : '',
      `url(#${view.id}-hatch)`,
    ],
    ['format', scene.formats.map(({ least }) => level(lay.left, lay.right, lay.level(least))).join('')],
  ];
}

/** What 64 bits would have kept where the format keeps nothing. */
export function lost(picture: Picture): Shape[] {
  const { lanes, scene, tone } = picture;
  const told = scene.numbers === 'float64' || scene.axis === 'linear' ? [] : lanes;
  return told.map((lane) => {
    const stored = reaches(picture, lane.levels);
    const gone = reaches(picture, lane.exact).filter(({ y }, k) => Math.abs(y - stored[k]!.y) > 1);
    return [`lost ${tone(lane, 'grad')}`, gone.map(({ from, to, y }) => level(to, from, y)).join('')];
  });
}

/** What the lines are called: in full for the chosen format, put where nothing else is. */
export function floorLabels({ scene, lay, words, write, size }: Picture, there: readonly Stretch[]): Label[] {
  return scene.formats.flatMap(({ name, least }) => {
    const y = lay.level(least);
    const spots = [y + size + 2, y - 6].filter((y) => y < lay.bottom - 2);
    const left = spots.map((y): Spot => [lay.left + 8, y, 'start']);
    const right = spots.map((y): Spot => [lay.at(scene.depth) - 8, y, 'end']);
    const full = fill(words['formatEnds'], { format: name, least: write(least, 2, true) });
    for (const text of name === scene.numbers ? [full, name] : [name]) {
      const spot = freeSpot(text, [...left, ...right], size, there);
      if (spot) return [[text, spot, 'tick halo']];
    }
    return [];
  });
}
