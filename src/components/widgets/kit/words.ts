import type { Part, WordsByPart } from '../../../i18n/index.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
export { fill } from '../../../i18n/fill.ts';

/** What words are said in: the language's tag. */
interface Spoken {
  readonly locale: string;
}
/** The words that all figures have in common. */
export type Words = WordsByPart['figure'] & Spoken;
/** The words of one figure: its own (content/en/words/<part>.json) and those of all. */
export type WordsOf<P extends Part> = Words & WordsByPart[P];
/** The short names of the activation functions, for a figure that asks for them as `functionNames`. */
export type FunctionNames = WordsByPart['functions'];

/** The word called `key`, where its name comes from data; a figure without it is at fault. */
export function wordOf(words: Words, key: string): string {
  const word = (words as unknown as Readonly<Record<string, string | undefined>>)[key];
  if (word === undefined) throw new Error(`There is no word "${key}".`);
  return word;
}

/** What a control's option is called: by the figure, by the site, or by itself. */
export function optionName(words: Words, control: string, option: string): string {
  const key = [`${control}.${option}`, option].find((key) => key in words);
  return key === undefined ? option : wordOf(words, key);
}

/** A number in the language of the words. */
export const say = (value: number, { locale, notANumber }: Words, digits = 3): string =>
  formatNumber(value, { locale, notANumber, digits });

/** A sentence in which no line ends inside a number such as 9.54 × 10⁻⁷. */
export const unbroken = (html: string): string => html.replaceAll(' × 10', '\u00a0×\u00a010');
