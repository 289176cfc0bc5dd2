import type { Table } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** A probability below 1, which no rounding makes 1. */
export function likely(probability: number, words: Words, digits = 3): string {
  const most = 1 - 10 ** -digits;
  return probability > most ? `> ${say(most, words, digits)}` : say(probability, words, digits);
}

/** How many nets are born dead at this depth, and what the law says of one fixed input. */
export const describe = ({ width, depth, seed, nets, dead, law }: Scene, words: Words): string =>
  fill(words.sentence, {
    width,
    depth,
    seed,
    nets: say(nets, words),
    dead: say(dead, words),
    law: likely(law[depth - 1]!, words),
  });

/** One row a layer. */
export const table = ({ deaths, shares, law }: Scene, words: Words): Table => ({
  columns: (['layer', 'deaths', 'share', 'law'] as const).map((name) => words[`column.${name}`]),
  rows: deaths.map((died, index) => [index + 1, died, shares[index]!, law[index]!]),
});
