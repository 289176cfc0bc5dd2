import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, optionName, type Words } from '../kit/words.ts';
import type { Member } from './member.ts';
import type { Scene } from './model.ts';

/** Which of the figure's sentences is true of the point. */
function kind({ at, steepest, regions }: Member, { x, curvature, members }: Scene): string {
  if (members[1]) return 'two';
  if (at.sides[0] !== at.sides[1]) return 'kink';
  if (curvature) return 'bend';
  if (steepest.kind === 'unbounded' && at.slope) return 'unbounded';
  if (at.share > 0.99995) return 'steepest';
  return regions.find(({ from, to }) => x >= from && x <= to)?.kind ?? 'live';
}

export function describe(scene: Scene, words: Words): string {
  const locale = words['locale']!;
  const number = (x: number, digits = 3) => formatNumber(x, { locale, digits });
  const name = ({ id, symbol, parameter }: Member) =>
    optionName(words, 'function', id) + (parameter === undefined ? '' : ` (${symbol} = ${number(parameter)})`);
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

/** f, f′ and f″ at seventeen places of the axis, and at the point. */
export function table({ span, x, members }: Scene, words: Words): Table {
  const even = Array.from({ length: 17 }, (_, k) => (k / 8 - 1) * span);
  const places = [...new Set([...even, x])].sort((one, other) => one - other);
  const suffix = (id: string) => (members[1] ? ` ${optionName(words, 'function', id)}` : '');
  return {
    columns: ['x', ...members.flatMap(({ id }) => ['f', 'f′', 'f″'].map((part) => part + suffix(id)))],
    rows: places.map((place) => [
      place,
      ...members.map(({ read }) => read(place)).flatMap(({ value, slope, curvature }) => [value, slope, curvature]),
    ]),
  };
}
