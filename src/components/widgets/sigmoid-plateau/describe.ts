import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, optionName, say } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** The run, what stands at the cursor, and whether this run has left the plateau. */
export function describe(scene: Scene, words: Words): string {
  const { input, steps, losses, strips, at, escapedAt, guessing } = scene;
  const [top] = strips;
  if (!top) return '';
  const holes = {
    depth: input.depth,
    activation: optionName(words, 'activation', input.activation),
    seed: input.seed,
    rate: say(input.rate, words),
    step: say(steps[at]!, words),
    loss: formatNumber(losses[at]!, { locale: words.locale ?? 'en', trailingZeros: true }),
    guessing: say(guessing, words, 4),
    mean: say(top.mean, words, 2),
    slope: say(100 * top.slope, words, 2),
    escaped: say(escapedAt ?? 0, words),
    last: say(steps.at(-1)!, words),
  };
  return `${fill(words.sentence, holes)} ${fill(words[escapedAt === null ? 'still' : 'escaped'], holes)}`;
}

/** One row a recorded step. */
export function table({ steps, losses, accuracies, strips }: Scene, words: Words): Table {
  const layers = strips.toReversed();
  const columns = (['step', 'loss', 'accuracy'] as const).map((name) => words[`column.${name}`]);
  for (const { layer } of layers)
    columns.push(fill(words['column.mean'], { layer }), fill(words['column.deviation'], { layer }));
  const rows = steps.map((step, index) => [
    step,
    losses[index]!,
    accuracies[index]!,
    ...layers.flatMap(({ means, deviations }) => [means[index]!, deviations[index]!]),
  ]);
  return { columns, rows };
}
