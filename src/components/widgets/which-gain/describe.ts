import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, type Words } from '../kit/words.ts';
import type { Scene } from './model.ts';

export function describe(scene: Scene, words: Words): string {
  const text = (value: number) => formatNumber(value, { locale: words['locale']!, digits: 3 });
  return fill(words['sentence'], {
    name: words[scene.activation] ?? scene.activation,
    gain: text(scene.gain),
    seed: String(scene.seed),
    signalFactor: text(scene.signalFactor),
    gradientFactor: text(scene.gradientFactor),
    signal: text(scene.signals.at(-1)!),
    gradient: text(scene.gradients[0]!),
    own: text(scene.own),
  });
}

export const table = ({ signals, gradients }: Scene, words: Words): Table => ({
  columns: [words['column.layer']!, words['column.signal']!, words['column.gradient']!],
  rows: signals.map((signal, index) => [index + 1, signal, gradients[index]!]),
});
