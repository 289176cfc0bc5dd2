import { formatNumber } from '../../../i18n/numbers.ts';
import { fill, optionName } from '../kit/words.ts';
import type { Member } from './member.ts';
import type { Scene, Words } from './model.ts';

/** Which of the figure's sentences is true of the point. */
function kind({ at, largest, regions }: Member, { x, curvature, members }: Scene) {
  if (members[1]) return 'two';
  if (at.sides[0] !== at.sides[1]) return 'kink';
  if (curvature) return 'bend';
  if (largest === Infinity && at.slope) return 'unbounded';
  if (at.share > 0.99995) return 'steepest';
  return regions.find(({ from, to }) => x >= from && x <= to)?.kind ?? 'live';
}

export function describe(scene: Scene, words: Words): string {
  const locale = words.locale;
  const number = (x: number, digits = 3) => formatNumber(x, { locale, digits });
  const name = ({ id, parameter }: Member) =>
    optionName(words, 'function', id) + (parameter ? ` (${parameter.symbol} = ${number(parameter.value)})` : '');
  const [first, second = first] = scene.members;
  const title = name(first);
  return fill(words[`sentence.${kind(first, scene)}`], {
    name: title.charAt(0).toUpperCase() + title.slice(1),
    x: number(scene.x, 4),
    value: number(first.at.value),
    slope: number(first.at.slope),
    curvature: number(first.at.curvature),
    percent: number(first.at.share * 100),
    share: scene.share,
    left: number(first.at.sides[0]),
    right: number(first.at.sides[1]),
    colour: first.colour,
    other: name(second),
    otherColour: second.colour,
    otherValue: number(second.at.value),
    otherSlope: number(second.at.slope),
  });
}
