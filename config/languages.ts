import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { languageFolders } from '../src/i18n/folders.ts';

/** The languages that have a folder in `content`, as Astro's `i18n.locales`. A slip in their words is told here: Vite would not name the file. */
export function languages(content = 'content'): ({ path: string; codes: [string, ...string[]] } | string)[] {
  const found = languageFolders(content);
  for (const { lang } of found) for (const file of wordFiles(`${content}/${lang}/words`)) readWords(file);
  return found.map(({ lang, path }) => (path === '' ? lang : { path, codes: [lang] }));
}

/** The files of words in a folder; none where a language has no word of its own yet. */
export const wordFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => `${folder}/${file}`)
    : [];

/** The words of a file. */
export function readWords(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
