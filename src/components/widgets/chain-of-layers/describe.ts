import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, optionName } from '../kit/words.ts';
import type { Member, Scene, Words } from './model.ts';

/** "sigmoid, Xavier": what a setting is called in the drawing. */
export const nameOf = ({ function: id, init }: Member, words: Words): string =>
  `${optionName(words, 'function', id)}, ${optionName(words, 'init', init)}`;

/** A correlation with two digits after the point, near 1 with three figures. */
export function alike({ similarity }: Member, locale: string): string {
  const size = Math.abs(similarity);
  const digits = size < 0.095 ? 1 : size < 0.995 ? 2 : 3;
  return formatNumber(similarity, { locale, digits, trailingZeros: true });
}

/** What arrives with each setting: the median of the seeds with the least and the most, never one seed's verdict. */
export function describe({ width, depth, first, members }: Scene, words: Words): string {
  const locale = words.locale;
  const last = first + members[0]!.ratios.length - 1;
  const parts = members.map((member, index) =>
    fill(words[index ? 'sentence.second' : 'sentence.first'], {
      colour: member.colour,
      name: optionName(words, 'function', member.function),
      init: optionName(words, 'init', member.init),
      median: formatNumber(member.median, { locale }),
      least: formatNumber(member.least, { locale, digits: 2, trailingZeros: true }),
      most: formatNumber(member.most, { locale, digits: 2, trailingZeros: true }),
    }),
  );
  const [one, other] = members.map((member) => alike(member, locale));
  return fill(words[other ? 'sentence.two' : 'sentence.one'], {
    ...{ width, depth, seeds: last > first ? `${first}–${last}` : first, parts: parts.join('') },
    ...{ one: one!, other: other ?? '' },
  });
}

/** Gradient and signal of the drawn network by layer, and beside them what arrives for every seed. */
export function table({ depth, first, members }: Scene, words: Words): Table {
  const seeds = members[0]!.ratios.length;
  const column = (kind: 'gradient' | 'signal' | 'ratio') =>
    members.map((member) => `${words[`column.${kind}`]} ${nameOf(member, words)}`);
  const read = (values: readonly number[], index: number) => values[index] ?? '';
  return {
    columns: [
      words['column.layer'],
      ...column('gradient'),
      ...column('signal'),
      words['column.seed'],
      ...column('ratio'),
    ],
    rows: Array.from({ length: Math.max(depth, seeds) }, (_, index) => [
      index < depth ? index + 1 : '',
      ...members.map(({ gradients }) => read(gradients, index)),
      ...members.map(({ signals }) => read(signals, index)),
      index < seeds ? first + index : '',
      ...members.map(({ ratios }) => read(ratios, index)),
    ]),
  };
}
