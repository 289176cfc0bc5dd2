import { say } from '../kit/words.ts';
import type { Words } from './model.ts';

/** A number of a computation, ∞ and what is not a number included. */
export function write(value: number, words: Words, digits = 3): string {
  if (Number.isNaN(value)) return words.notANumber;
  if (!Number.isFinite(value)) return words[value > 0 ? 'infinity' : 'minus']!;
  return say(value, words, digits);
}
