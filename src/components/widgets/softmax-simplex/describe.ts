import type { Table } from '../kit/widget.ts';
import { fill, say, wordOf } from '../kit/words.ts';
import type { Lesson, Scene, Words } from './model.ts';

const list = (numbers: readonly number[], words: Words): string => numbers.map((each) => say(each, words)).join(', ');

/** Scores and temperature, then p, how undecided it is and how steep; with a true class the loss and the step. */
export function describe(scene: Scene, words: Words): string {
  const { scores, temperature, p, entropy, entropyLimit, steepest, lesson } = scene;
  const now = fill(words[lesson ? 'sentence.learning' : 'sentence'], {
    scores: scores.map((each) => say(each, words, 4)).join(', '),
    temperature: say(temperature, words),
    p: list(p, words),
    entropy: say(entropy, words, 4),
    limit: say(entropyLimit, words, 4),
    steepest: say(steepest, words),
  });
  return lesson ? `${now} ${taught(lesson, scene, words)}` : now;
}

function taught({ truth, loss, gradient, step }: Lesson, { temperature, p }: Scene, words: Words): string {
  return fill(words[temperature === 1 ? 'sentence.truth' : 'sentence.truth.tempered'], {
    name: wordOf(words, `class.${truth + 1}`),
    loss: say(loss, words),
    gradient: list(gradient, words),
    before: say(p[truth]!, words),
    after: say(step.at(-1)![truth]!, words),
  });
}

/** One row a class: score, probability and, with a true class, the gradient and p after the step. */
export function table({ scores, p, lesson }: Scene, words: Words): Table {
  const columns = ['class', 'z', 'p', ...(lesson ? (['gradient', 'after'] as const) : [])] as const;
  const rows = scores.map((each, index) => [
    wordOf(words, `class.${index + 1}`),
    each,
    p[index]!,
    ...(lesson ? [lesson.gradient[index]!, lesson.step.at(-1)![index]!] : []),
  ]);
  return { columns: columns.map((column) => words[`column.${column}`]), rows };
}
