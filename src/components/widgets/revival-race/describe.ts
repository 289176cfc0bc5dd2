import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import { classOf } from './colours.ts';
import type { Racer, RacerName, Scene, Words } from './model.ts';

/** What a racer is called: "leaky 0.01", "yours, 0.2". */
export const nameOf = (name: RacerName, alpha: number, words: Words): string => {
  const locale = words.locale;
  const slopes = { leaky001: 0.01, leaky01: 0.1, yours: alpha } as Record<string, number>;
  return fill(words[`racer.${name}`], { alpha: formatNumber(slopes[name] ?? 0, { locale }) });
};

export function describe({ bias, alpha, step, racers }: Scene, words: Words): string {
  const locale = words.locale;
  const text = (value: number) => formatNumber(value, { locale });
  const called = ({ name }: Racer) => `<b class="${classOf(name)}">${nameOf(name, alpha, words)}</b>`;
  const lit = racers.filter((racer) => racer.lit).sort((one, other) => one.light! - other.light!);
  const dark = racers.filter((racer) => !racer.lit);
  const parts = [fill(words.state, { bias: text(bias), step: text(step) })];
  if (lit.length)
    parts.push(
      fill(words.lit, {
        list: lit.map((racer) => fill(words.litOne, { name: called(racer), step: text(racer.light!) })).join(', '),
      }),
    );
  if (dark.length) parts.push(fill(words.dark, { list: dark.map(called).join(', ') }));
  return parts.join(' ');
}

export function table({ racers, alpha }: Scene, words: Words): Table {
  return {
    columns: [words['column.step'], ...racers.map(({ name }) => nameOf(name, alpha, words))],
    rows: racers[0]!.run.map(({ step }, index) => [step, ...racers.map(({ run }) => run[index]!.highest)]),
  };
}
