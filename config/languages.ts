import { existsSync, readdirSync } from 'node:fs';
import { languageFolder } from '../src/i18n/language.ts';

/** The languages that have a folder in content/, as Astro's `i18n.locales`. */
export function languages(content = 'content'): ({ path: string; codes: [string, ...string[]] } | string)[] {
  return readdirSync(content)
    .filter((folder) => existsSync(`${content}/${folder}/strings.json`))
    .map(languageFolder)
    .map(({ lang, path }) => (path === '' ? lang : { path, codes: [lang] }));
}
