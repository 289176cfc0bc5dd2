import { say } from '../../kit/words.ts';
import type { Words } from '../model.ts';

/** A number in the space of a narrow column: what would round to 0 or to 1 is said to be near it. The sentence has the digits. */
export function brief(value: number, words: Words, digits: number): string {
  const least = 10 ** -digits;
  if (value !== 0 && Math.abs(value) < least) return '≈ 0';
  if (value !== 1 && Math.abs(value - 1) < least / 2) return '≈ 1';
  return say(value, words, digits);
}
