import { say } from '../kit/words.ts';
import type { Words } from './model.ts';

/** A number of a computation, with the signs of ∞ as words of this figure. */
export function write(value: number, words: Words, digits = 3): string {
  if (Math.abs(value) === Infinity) return words[value > 0 ? 'infinity' : 'minus']!;
  return say(value, words, digits);
}
