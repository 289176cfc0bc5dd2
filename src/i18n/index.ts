import english from '../../content/en/strings.json';
export { fill } from './fill.ts';
import { languageFolder, sourceLanguage, type Language } from './language.ts';

type Strings = typeof english;
type Translation = { [Part in keyof Strings]?: Partial<Strings[Part]> };

const files = import.meta.glob<Translation>('../../content/*/strings.json', { eager: true, import: 'default' });
const byFolder = new Map(Object.entries(files).map(([path, strings]) => [path.split('/').at(-2)!, strings]));

/** The languages of the site, English first. */
export const languages: Language[] = [
  sourceLanguage,
  ...[...byFolder.keys()].filter((lang) => lang !== sourceLanguage),
].map(languageFolder);

/** The words of one part of the site in the language `lang`; what is not translated yet stands in English. */
export function wordsFor<Part extends keyof Strings>(
  lang: string | undefined,
  part: Part,
): Strings[Part] & { locale: string } {
  const locale = lang ?? sourceLanguage;
  return { ...english[part], ...byFolder.get(locale)?.[part], locale };
}
