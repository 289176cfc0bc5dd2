import type { Table } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import type { Scene, Words } from './model.ts';

export function describe(scene: Scene, words: Words): string {
  const text = (value: number, digits = 3) => say(value, words, digits);
  return fill(words.sentence, {
    name: words[scene.activation] ?? scene.activation,
    gain: text(scene.gain),
    seed: String(scene.seed),
    signalFactor: text(scene.signalFactor),
    gradientFactor: text(scene.gradientFactor),
    signal: text(scene.signals.at(-1)!, 2),
    gradient: text(scene.gradients[0]!, 2),
  });
}

export const table = ({ signals, gradients }: Scene, words: Words): Table => ({
  columns: [words['column.layer'], words['column.signal'], words['column.gradient']],
  rows: signals.map((signal, index) => [index + 1, signal, gradients[index]!]),
});
