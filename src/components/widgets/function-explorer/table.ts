import type { Table } from '../kit/widget.ts';
import { optionName } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

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
