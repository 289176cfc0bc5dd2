import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { languageFolder } from '../src/i18n/language.ts';

/** The languages that have a folder in `content`, as Astro's `i18n.locales`. A slip in their words is told here: Vite would not name the file. */
export function languages(content = 'content'): ({ path: string; codes: [string, ...string[]] } | string)[] {
  const found = readdirSync(content)
    .filter((folder) => existsSync(`${content}/${folder}/strings.json`))
    .map((folder) => languageFolder(readable(folder, `${content}/${folder}/strings.json`)));
  for (const { lang, path } of found) {
    const twin = found.find((other) => other.path === path && other.lang !== lang);
    if (twin) throw new Error(`${content}/${lang} and ${content}/${twin.lang} would both live under /${path}/`);
  }
  return found.map(({ lang, path }) => (path === '' ? lang : { path, codes: [lang] }));
}

function readable(folder: string, file: string): string {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  return folder;
}
