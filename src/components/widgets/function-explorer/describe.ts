import { formatNumber } from '../../../i18n/numbers.ts';
import { fill, optionName } from '../kit/words.ts';
import type { Member } from './member.ts';
import type { Scene, Words } from './model.ts';

/** Which of the figure's sentences is true of the point. */
function kind({ at, largest, regions, derivative }: Member, { x, curvature, members }: Scene) {
  if (members[1]) return 'two';
  if (at.below !== at.above) return 'jump';
  if (at.sides[0] !== at.sides[1]) return 'kink';
  if (curvature) return 'bend';
  if (largest === Infinity && at.slope) return 'unbounded';
  if (at.share > 0.99995) return 'steepest';
  const here = regions.find(({ from, to }) => x >= from && x <= to)?.kind ?? 'live';
  if (here !== 'small') return here;
  // On a straight part the slope stays as it is; else it is little in passing.
  return [x - 0.1, x + 0.1].some((beside) => derivative(beside) === at.slope) ? 'steady' : 'turning';
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
    below: number(first.at.below),
    above: number(first.at.above),
    left: number(first.at.sides[0]),
    right: number(first.at.sides[1]),
    colour: first.colour,
    other: name(second),
    otherColour: second.colour,
    otherValue: number(second.at.value),
    otherSlope: number(second.at.slope),
  });
}
