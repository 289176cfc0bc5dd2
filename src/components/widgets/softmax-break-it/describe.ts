import type { Table } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import type { Run, Scene, Words } from './model.ts';
import { write } from './write.ts';

const list = (numbers: readonly number[], words: Words, digits = 3): string =>
  numbers.map((each) => write(each, words, digits)).join(', ');

/** Why a run went wrong, in a few words; nothing where it did not. */
export function reason({ breaks, exponentials, scores }: Run, { precision, largest }: Scene, words: Words): string {
  return breaks === null
    ? ''
    : fill(words[`breaks.${breaks}`], {
        score: say(scores[exponentials.indexOf(Infinity)] ?? 0, words, 5),
        largest: say(largest, words),
        precision: words[`format.${precision}`],
      });
}

/** What both formulas give, and where the naive one goes wrong. */
export function describe(scene: Scene, words: Words): string {
  const [naive, safe] = scene.runs;
  return fill(words.sentence, {
    scores: list(naive.scores, words, 5),
    precision: words[`format.${scene.precision}`],
    naive: fill(words[`sentence.${naive.verdict}`], {
      naive: list(naive.probabilities, words),
      error: write(naive.error, words, 2),
      reason: reason(naive, scene, words),
    }),
    safe: list(safe.probabilities, words),
  });
}

/** Every intermediate number of both formulas. */
export function table({ runs }: Scene, words: Words): Table {
  const rows = runs.flatMap((run) =>
    (['scores', 'shifted', 'exponentials', 'probabilities'] as const)
      .map((row) => [words[`table.${run.formula}`], words[`row.${row}`], ...run[row].map(cell(words))])
      .toSpliced(3, 0, [words[`table.${run.formula}`], words['row.sum'], cell(words)(run.sum), '', '']),
  );
  return { columns: [words['column.formula'], words['column.row'], 'z₁', 'z₂', 'z₃'], rows };
}

const cell = (words: Words) => (value: number) => (Number.isFinite(value) ? value : write(value, words));
