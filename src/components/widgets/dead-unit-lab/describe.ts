import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, optionName, type Words } from '../kit/words.ts';
import type { Scene } from './model.ts';

export const say = (value: number, words: Words, digits = 3): string =>
  formatNumber(value, { locale: words['locale'] ?? 'en', digits });

/** The run, who is dead at the cursor, who was, and who came back. */
export function describe({ input, steps, accuracies, floors, at, diverged }: Scene, words: Words): string {
  const [first, second] = floors;
  if (!first || !second) return '';
  const sentences = [
    fill(words['sentence'], {
      activation: optionName(words, 'activation', input.activation),
      optimiser: optionName(words, 'optimiser', input.optimiser),
      rate: say(input.rate, words),
      bias: say(input.bias, words),
      seed: input.seed,
      step: say(steps[at]!, words, 4),
      dead1: first.dead[at]!,
      dead2: second.dead[at]!,
      accuracy: say(100 * accuracies[at]!, words),
    }),
  ];
  if (first.ever[at]! + second.ever[at]! > 0)
    sentences.push(
      fill(words['sentence.ever'], {
        ever1: first.ever[at]!,
        ever2: second.ever[at]!,
        revived1: first.revived[at]!,
        revived2: second.revived[at]!,
      }),
    );
  if (diverged !== null) sentences.push(fill(words['sentence.diverged'], { step: say(diverged, words, 4) }));
  return sentences.join(' ');
}

/** One row a recorded step. */
export function table({ steps, losses, accuracies, floors }: Scene, words: Words): Table {
  const counts = ['dead', 'ever', 'revived'] as const;
  return {
    columns: [
      ...['step', 'loss', 'accuracy'].map((name) => words[`column.${name}`]!),
      ...floors.flatMap(({ layer }) => counts.map((name) => fill(words[`column.${name}`], { layer }))),
    ],
    rows: steps.map((step, index) => [
      step,
      losses[index]!,
      accuracies[index]!,
      ...floors.flatMap((floor) => counts.map((name) => floor[name][index]!)),
    ]),
  };
}
