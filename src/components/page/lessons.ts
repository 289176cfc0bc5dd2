import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from '../../i18n/language.ts';
import { slip } from './course.ts';

export interface Lesson {
  entry: CollectionEntry<'lessons'>;
  slug: string;
  href: string;
  /** The languages in which it is written. */
  languages: string[];
}

/** The lessons that are written in `lang`, in the order of the course. */
export async function lessonsIn(lang: string): Promise<Lesson[]> {
  const all = (await getCollection('lessons')).map((entry) => {
    const [language, slug] = entry.id.split('/') as [string, string];
    return { entry, language, slug };
  });
  const own = all.filter(({ language }) => language === lang);
  const fault = slip(
    own.map(({ entry, slug }) => ({ slug, file: entry.filePath ?? entry.id, ...entry.data })),
    all.map(({ slug }) => slug),
  );
  if (fault) throw new Error(fault);
  return own
    .sort((a, b) => a.entry.data.order - b.entry.data.order)
    .map(({ entry, slug }) => {
      const languages = all.filter((other) => other.slug === slug).map(({ language }) => language);
      return { entry, slug, href: address(lang, `lessons/${slug}/`), languages };
    });
}
