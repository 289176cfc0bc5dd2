import type { Table } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import type { Racer, Scene, Words } from './model.ts';

/** Class of a racer: its function’s colour and dash. */
export const look = (name: Racer['name']): string =>
  ({ relu: 'fn-3', leaky01: 'fn-4', leaky02: 'fn-4 solid', elu: 'fn-5', gelu: 'fn-6' })[name];

/** Who has passed 95 %, in which order, and who has not. */
export function describe({ input, step, racers }: Scene, words: Words): string {
  if (!racers.length) return '';
  const { bias, rate, seed } = input;
  const name = (racer: Racer) => `<b class="${look(racer.name)}">${words[racer.name]}</b>`;
  const learned = racers
    .filter(({ learnedAt }) => learnedAt !== null)
    .sort((one, other) => one.learnedAt! - other.learnedAt!)
    .map((racer) => fill(words.learnedOne, { name: name(racer), step: say(racer.learnedAt!, words, 4) }));
  const lost = racers
    .filter(({ diverged }) => diverged !== null)
    .map((racer) => fill(words.lostOne, { name: name(racer), step: say(racer.diverged!, words, 4) }));
  const below = racers.filter(({ learnedAt, diverged }) => learnedAt === null && diverged === null).map(name);
  const said = (key: keyof Words, list: readonly string[]) =>
    list.length ? [fill(words[key], { list: list.join(', ') })] : [];
  return [
    fill(words.sentence, { bias: say(bias, words), rate: say(rate, words), seed, step: say(step, words, 4) }),
    ...said('learned', learned),
    ...said('below', below),
    ...said('lost', lost),
  ].join(' ');
}

/** One row a recorded step; a racer that has left the finite numbers has no entry. */
export function table({ racers }: Scene, words: Words): Table {
  const steps = racers.map((racer) => racer.steps).sort((one, other) => other.length - one.length)[0] ?? [];
  const cell = (value: number | undefined) => value ?? '';
  return {
    columns: [
      words['column.step'],
      ...racers.flatMap(({ name }) =>
        (['accuracy', 'dark'] as const).map((what) => fill(words[`column.${what}`], { name: words[name]! })),
      ),
    ],
    rows: steps.map((step, index) => [
      step,
      ...racers.flatMap(({ accuracies, dark }) => [cell(accuracies[index]), cell(dark[index])]),
    ]),
  };
}
