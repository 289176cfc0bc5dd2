import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';
import { steps } from './run.ts';

export function describe(scene: Scene, words: Words): string {
  const text = (value: number) => formatNumber(value < 1e-9 ? 0 : value, { locale: words.locale, digits: 3 });
  const used = scene.lines.filter(({ wins }) => wins > 0).length;
  const count = scene.lines.length;
  const parts = [
    fill(words[scene.minus ? 'sentenceDifference' : 'sentence'], {
      target: words[`target.${scene.target}`],
      lines: fill(words[scene.pieces === 1 ? 'lineOne' : 'lineMany'], { count: scene.pieces }),
      sup: text(scene.sup),
      rms: text(scene.rms),
    }),
    fill(words[used === count ? 'allUsed' : 'someDead'], { used, count }),
  ];
  if (scene.step !== null && scene.step < steps)
    parts.push(fill(words.atStep, { step: text(scene.step), steps: text(steps) }));
  if (scene.shared) parts.push(words.atMost);
  if (scene.unknown) parts.push(words.noneKnown);
  return parts.join(' ');
}

export const table = ({ lines }: Scene, words: Words): Table => ({
  columns: [
    words['line.column'],
    words['column.unit'],
    words['column.slope'],
    words['column.height'],
    words['column.from'],
    words['column.to'],
    words['column.wins'],
  ],
  rows: lines.map(({ slope, height, span, wins, subtracted }, index) => [
    index + 1,
    words[subtracted ? 'unitMinus' : 'unitPlus']!,
    slope,
    height,
    span?.[0] ?? '',
    span?.[1] ?? '',
    wins,
  ]),
});
