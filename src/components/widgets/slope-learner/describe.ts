import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

/** A number at rest: to a thousandth, so that what training leaves of −1 is written as −1. */
export const settled = (value: number): number => Math.round(value * 1000) / 1000 + 0;
/** A loss or a gradient: what training leaves of zero is written as 0. */
const spent = (value: number): number => (Math.abs(value) < 5e-7 ? 0 : value);

export function describe(scene: Scene, words: Words): string {
  const locale = words.locale;
  const text = (value: number, digits = 3) => formatNumber(spent(value), { locale, digits });
  return fill(words[scene.learns === 'all' ? 'sentenceAll' : 'sentence'], {
    target: words[`target.${scene.target}`],
    step: text(scene.step),
    alpha: formatNumber(settled(scene.now.parameter), { locale, digits: 4 }),
    gradient: text(scene.gradient),
    loss: text(scene.now.loss),
    w: text(settled(scene.now.w)),
    b: text(settled(scene.now.b)),
  });
}

export const table = ({ trail }: Scene, words: Words): Table => ({
  columns: [words['column.step'], 'α', 'w', 'b', words['column.loss']],
  rows: trail.map(({ step, parameter, w, b, loss }) => [step, parameter, w, b, loss]),
});
