import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from '../../i18n/language.ts';

export interface Lesson {
  entry: CollectionEntry<'lessons'>;
  slug: string;
  href: string;
}

/** The lessons that are written in `lang`, in the order of the course. */
export async function lessonsIn(lang: string): Promise<Lesson[]> {
  const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${lang}/`));
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const slug = entry.id.slice(lang.length + 1);
      return { entry, slug, href: address(lang, `lessons/${slug}/`) };
    });
}
