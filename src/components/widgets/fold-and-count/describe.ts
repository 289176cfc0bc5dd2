import { formatNumber } from '../../../i18n/numbers.ts';
import type { Hinge } from '../../../lib/experiments/hinges.ts';
import type { Table } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** A hinge as a reader writes it: 2 · max(0, x − 0.5), or max(0, −x) where it is on at the left. */
export function formulaOf({ at, slope, side }: Hinge, words: Words): string {
  const text = (value: number) => formatNumber(value, { locale: words.locale });
  const shift = at === 0 ? '' : ` ${at > 0 ? '−' : '+'} ${text(Math.abs(at))}`;
  const inner = side === 'right' ? `x${shift}` : at === 0 ? '−x' : `${text(at)} − x`;
  return `${text(slope)} · max(0, ${inner})`;
}

export function describe({ hinges, pieces, error, target }: Scene, words: Words): string {
  const locale = words.locale;
  const count = (number: number, one: keyof Words, many: keyof Words) =>
    `${formatNumber(number, { locale })} ${words[number === 1 ? one : many]}`;
  const parts = [
    fill(words.sentence, {
      hinges: count(hinges.length, 'hinge.one', 'hinge.many'),
      pieces: count(pieces.length, 'piece', 'pieces'),
      most: formatNumber(hinges.length + 1, { locale }),
    }),
  ];
  if (error !== null)
    parts.push(
      fill(words[error < 1e-9 ? 'exact' : 'error'], {
        target: words[`target.${target}`],
        error: formatNumber(error, { locale }),
      }),
    );
  return parts.join(' ');
}

export const table = ({ pieces }: Scene, words: Words): Table => ({
  columns: [words.piece, words['column.from'], words['column.to'], words['column.slope']],
  rows: pieces.map(({ from, to, slope }, index) => [index + 1, from, to, Number(slope.toFixed(9))]),
});
