import type { Table } from '../kit/widget.ts';
import { fill, say, wordOf } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

const list = (numbers: readonly number[], words: Words): string => numbers.map((each) => say(each, words)).join(', ');

/** p, how the likeliest class answers to its own score, and the eigenvalues. */
export function describe({ p, jacobian, eigenvalues, trace }: Scene, words: Words): string {
  const likeliest = p.indexOf(Math.max(...p));
  return fill(words[trace === 0 ? 'sentence.flat' : 'sentence'], {
    p: list(p, words),
    name: wordOf(words, `class.${likeliest + 1}`),
    own: say(jacobian[likeliest]![likeliest]!, words),
    eigenvalues: list(eigenvalues, words),
    trace: say(trace, words),
  });
}

/** The rows of J with their sums, then its eigenvalues. */
export function table({ p, jacobian, rowSums, eigenvalues, trace }: Scene, words: Words): Table {
  const named = (key: keyof Words) =>
    p.map((_, index) => fill(words[key], { name: wordOf(words, `class.${index + 1}`) }));
  const rows = jacobian.map((row, index) => [named('of')[index]!, p[index]!, ...row, rowSums[index]!]);
  return {
    columns: [words.jacobian, words['column.row'], ...named('by'), words['column.sum']],
    rows: [...rows, [words['row.eigenvalues'], '', ...eigenvalues, trace]],
  };
}
