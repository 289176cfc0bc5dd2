import { languageFolders } from './folders.ts';
import { sourceLanguage, type Language } from './language.ts';
import { strict } from './strict.ts';
export { fill } from './fill.ts';

/** Every part of the site that speaks, with the words of its English file. */
export type WordsByPart = SlopeWords.ByPart;
export type Part = keyof WordsByPart;
/** The words of a part, and the tag of their language. */
export type WordsOf<P extends Part> = WordsByPart[P] & { readonly locale: string };

const files = import.meta.glob<Record<string, string>>('../../content/*/words/*.json', {
  eager: true,
  import: 'default',
});

/** The languages of the site, English first. */
export const languages: Language[] = languageFolders();

/** The file of the words of `part`, from the root. */
export const wordsFile = (lang: string, part: string): string => `content/${lang}/words/${part}.json`;

/** The words of one part of the site in the language `lang`; what is not translated yet stands in English. Asked for a word that is not there, they throw. */
export function wordsFor<P extends Part>(lang: string | undefined, part: P): WordsOf<P> {
  const locale = lang ?? sourceLanguage;
  const [english, own] = [sourceLanguage, locale].map((each) => files[`../../${wordsFile(each, part)}`]);
  if (!english) throw new Error(`There is no ${wordsFile(sourceLanguage, part)}.`);
  return strict({ ...english, ...own, locale } as unknown as WordsOf<P>, wordsFile(sourceLanguage, part));
}
