import type { Table } from '../kit/widget.ts';
import { fill, optionName, say } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** The run, who is dead at the cursor, who was, and who came back. */
export function describe({ input, dies, steps, accuracies, floors, at, diverged }: Scene, words: Words): string {
  const [first, second] = floors;
  if (!first || !second) return '';
  const sentences = [
    fill(words[dies ? 'sentence' : 'sentence.dark'], {
      activation: optionName(words, 'activation', input.activation),
      optimiser: optionName(words, 'optimiser', input.optimiser),
      rate: say(input.rate, words),
      bias: say(input.bias, words),
      batch: input.batch === 'all' ? '' : fill(words.batched, { batch: input.batch }),
      seed: input.seed,
      step: say(steps[at]!, words, 4),
      dark1: first.dark[at]!,
      dark2: second.dark[at]!,
      accuracy: say(100 * accuracies[at]!, words),
    }),
  ];
  if (first.ever[at]! + second.ever[at]! > 0)
    sentences.push(
      fill(words[dies ? 'sentence.ever' : 'sentence.darkEver'], {
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
  const counts = ['dark', 'ever', 'revived'] as const;
  return {
    columns: [
      ...(['step', 'loss', 'accuracy'] as const).map((name) => words[`column.${name}`]),
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
