import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, type Words } from '../kit/words.ts';
import type { Scene } from './model.ts';

export function describe({ hinges, pieces, error, target }: Scene, words: Words): string {
  const locale = words['locale']!;
  const plural = (count: number, one: string, many: string) =>
    `${formatNumber(count, { locale })} ${words[count === 1 ? one : many]}`;
  const parts = [
    fill(words['sentence'], {
      hinges: plural(hinges.length, 'hinge.one', 'hinge.many'),
      pieces: plural(pieces.length, 'piece', 'pieces'),
      most: formatNumber(hinges.length + 1, { locale }),
    }),
  ];
  if (error !== null)
    parts.push(
      fill(words[error < 1e-9 ? 'exact' : 'error'], {
        target: words[`target.${target}`]!,
        error: formatNumber(error, { locale }),
      }),
    );
  return parts.join(' ');
}

export const table = ({ pieces }: Scene, words: Words): Table => ({
  columns: [words['piece']!, words['column.from']!, words['column.to']!, words['column.slope']!],
  rows: pieces.map(({ from, to, slope }, index) => [index + 1, from, to, Number(slope.toFixed(9))]),
});
