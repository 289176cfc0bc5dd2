import { label } from '../../kit/parts/labels.ts';
import { fill } from '../../kit/words.ts';
import type { Put } from './names.ts';
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
export function floorLabels({ scene, lay, words, write, size }: Picture, put: Put): Label[] {
  return scene.formats.flatMap(({ name, least }): Label[] => {
    const y = lay.level(least);
    const full = fill(words['formatEnds'], { format: name, least: write(least, 2, { trailingZeros: true }) });
    const texts = name === scene.numbers ? [full, name] : [name];
    const spots = texts.flatMap((text) =>
      (['start', 'end'] as const).flatMap((anchor) => {
        const x = anchor === 'start' ? lay.left + 8 : lay.at(scene.depth) - 8;
        return [y + size + 2, y - 6].map((y) => label(text, x, y, anchor, size));
      }),
    );
    const spot = put(spots);
    return spot ? [[spot.text, [spot.x, spot.y, spot.anchor], 'tick halo']] : [];
  });
}
