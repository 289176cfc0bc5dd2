import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** Before the step and now: for how many points the unit is on, and what share of the gradient reaches it. */
export function describe({ rate, progress, readingBefore, reading }: Scene, words: Words): string {
  const say = (value: number, digits = 3) => formatNumber(value, { locale: words.locale ?? 'en', digits });
  const rows = reading.z.length;
  const state = reading.dead ? 'dead' : 'alive';
  return fill(words[progress > 0 ? 'sentence' : 'sentence.before'], {
    state: words[state]!,
    rate: say(rate),
    before: readingBefore.on,
    on: reading.on,
    rows,
    inactive: say((100 * (rows - reading.on)) / rows),
    passes: say(100 * reading.passes, 2),
  });
}

/** One row for the unit before the step, one for now. */
export function table({ before, now, readingBefore, reading }: Scene, words: Words): Table {
  const row = (name: keyof Words, unit: typeof now, { on, passes, z }: typeof reading) => [
    words[name]!,
    ...unit.w,
    unit.b,
    on,
    Math.max(...z),
    passes,
  ];
  return {
    columns: (['unit', 'w1', 'w2', 'b', 'on', 'highest', 'passes'] as const).map((name) => words[`column.${name}`]),
    rows: [row('row.before', before, readingBefore), row('row.now', now, reading)],
  };
}
