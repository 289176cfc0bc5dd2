import { isLanguageTag } from '../../src/i18n/folders.ts';
import { languageFolder } from '../../src/i18n/language.ts';
import { need, Refusal, type Maker } from './plan.ts';

/** A language that begins with the site's name: every other word stands in English until it is translated. */
export const newLanguage: Maker = (name, read) => {
  if (!isLanguageTag(name)) throw new Refusal(`"${name}" is no language tag: write one such as de, fr or zh-CN.`);
  const { path } = languageFolder(name);
  const twin = need(read, 'content/')
    .split('\n')
    .find((folder) => isLanguageTag(folder) && languageFolder(folder).path === path);
  if (twin === name) throw new Refusal(`There is a folder content/${name} already.`);
  if (twin) throw new Refusal(`content/${twin} lives under /${path}/ already: one folder a language.`);
  const english = JSON.parse(need(read, 'content/en/words/site.json')) as { name: string };
  return {
    files: { [`content/${name}/words/site.json`]: `${JSON.stringify({ name: english.name }, null, 2)}\n` },
    next: [
      `npm run dev shows the language at /${path}/; the words are English where content/${name}/words has none of its own.`,
      `Translate a file of content/en/words into content/${name}/words under the same name, as many of its words as you like.`,
      `Translate a lesson into content/${name}/lessons and a page into content/${name}/pages under the same name.`,
    ],
  };
};
