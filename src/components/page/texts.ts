import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from '../../i18n/language.ts';

/** A page that is no lesson. */
export interface Text {
  entry: CollectionEntry<'pages'>;
  slug: string;
  href: string;
  /** The languages in which it is written. */
  languages: string[];
}

/** The pages beside the lessons that are written in `lang`, by name. */
export async function textsIn(lang: string): Promise<Text[]> {
  const all = (await getCollection('pages')).map((entry) => {
    const [language, slug] = entry.id.split('/') as [string, string];
    return { entry, language, slug };
  });
  return all
    .filter(({ language }) => language === lang)
    .map(({ entry, slug }) => {
      const languages = all.filter((other) => other.slug === slug).map(({ language }) => language);
      return { entry, slug, href: address(lang, `${slug}/`), languages };
    });
}
