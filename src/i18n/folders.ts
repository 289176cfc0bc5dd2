import { readdirSync } from 'node:fs';
import { languageFolder, sourceLanguage, type Language } from './language.ts';

/** Folders of content/ that all languages share. */
const shared = ['code'];

const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether `folder` is the tag of a language that there is, as `de` or `zh-CN`: "english" has the form of one, and is none. */
export function isLanguageTag(folder: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(folder) && known.of(folder) !== undefined;
}

/** The languages that have a folder in `content`, English first. A folder that is none, or that shares its address with another, is told. */
export function languageFolders(content = 'content'): Language[] {
  const folders = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
    .map(({ name }) => name);
  for (const folder of folders)
    if (!isLanguageTag(folder))
      throw new Error(
        `${content}/${folder}: a folder here is a language, and "${folder}" is no language tag (as en, de or zh-CN).`,
      );
  const found = [sourceLanguage, ...folders.filter((folder) => folder !== sourceLanguage).sort()].map(languageFolder);
  for (const { lang, path } of found) {
    const twin = found.find((other) => other.path === path && other.lang !== lang);
    if (twin) throw new Error(`${content}/${lang} and ${content}/${twin.lang} would both live under /${path}/`);
  }
  return found;
}
