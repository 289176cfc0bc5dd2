import { formatNumber } from '../../../i18n/numbers.ts';

/** The strings of one figure in the language of its page, and that language's tag as `locale`. */
export type Words = Readonly<Record<string, string>>;

/** `sentence` with every {name} in it replaced by its value. */
export function fill(sentence: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** What a control's option is called: by the figure, by the site, or by itself. */
export const optionName = (words: Words, control: string, option: string): string =>
  words[`${control}.${option}`] ?? words[option] ?? option;

/** A number in the language of the words. */
export const say = (value: number, words: Words, digits = 3): string =>
  formatNumber(value, { locale: words['locale'] ?? 'en', digits });

/** A sentence in which no line ends inside a number such as 9.54 × 10⁻⁷. */
export const unbroken = (html: string): string => html.replaceAll(' × 10', '\u00a0×\u00a010');
