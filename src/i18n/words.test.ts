import { globSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { languageFolders } from './folders.ts';
import { fill, languages, wordsFile, wordsFor, type Part } from './index.ts';
import { absolute, address, languageFolder } from './language.ts';

const partsOf = (lang: string) => globSync(wordsFile(lang, '*')).map((file) => basename(file, '.json'));

/** Every word of a language, by its part and its name. */
const wordsOf = (lang: string): [string, string][] =>
  partsOf(lang).flatMap((part) =>
    Object.entries(JSON.parse(readFileSync(wordsFile(lang, part), 'utf8')) as Record<string, string>).map(
      ([key, text]): [string, string] => [`${part}: ${key}`, String(text)],
    ),
  );
const english = new Map(wordsOf('en'));

test('every language has only words that English has, with the same holes', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const faults = languages.flatMap(({ lang }) =>
    wordsOf(lang)
      .filter(([key, text]) => !english.has(key) || holes(english.get(key)!) !== holes(text))
      .map(([key]) => `${lang}, ${key}`),
  );
  expect(english.size).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

test('no word is empty', () => expect([...english].filter(([, text]) => !text.trim())).toEqual([]));

test('a language that has no word of its own speaks English', () => {
  expect(wordsFor('xx', 'site').name).toBe(wordsFor('en', 'site').name);
  expect(wordsFor('xx', 'site').locale).toBe('xx');
});

test('a word that is not there is told with the file in which it is missing, and so is a part', () => {
  const words: object = wordsFor('en', 'site');
  expect(() => words['sentense' as never]).toThrow('content/en/words/site.json has no word "sentense".');
  expect(() => wordsFor('en', 'tiny-gatte' as Part)).toThrow('There is no content/en/words/tiny-gatte.json.');
});

test('a misspelt word is an error of types', () => {
  // The checker of types fails this file where one of the next lines is right.
  const words = () => wordsFor('en', 'slope-learner');
  // @ts-expect-error The word is "sentence".
  expect(() => words().sentense).toThrow('sentense');
  // @ts-expect-error The column is "step".
  expect(() => words()['column.steps']).toThrow('column.steps');
  expect(words()['column.step']).toBe('step');
});

test('a sentence is filled, and a hole that nothing fills is left to be seen', () => {
  expect(fill('Lesson {order} of {all}', { order: 4 })).toBe('Lesson 4 of {all}');
});

test('English stands at the root, other languages in a folder of their own', () => {
  expect(address('en', 'lessons/relu/')).toBe('/lessons/relu/');
  expect(address('zh-CN', 'lessons/relu/')).toBe('/zh/lessons/relu/');
  expect(languageFolder('pt-BR')).toEqual({ lang: 'pt-BR', path: 'pt' });
});

test('a page has an absolute address where the site has one, also in a folder of its host', () => {
  expect(absolute('/lessons/relu/', undefined)).toBeUndefined();
  expect(absolute('/lessons/relu/', new URL('https://example.org'))).toBe('https://example.org/lessons/relu/');
  expect(absolute('/', new URL('https://example.org/slope'))).toBe('https://example.org/slope/');
});

/** The languages of a content that has these folders and nothing in them. */
function languagesOf(...folders: string[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'slope-'));
  for (const folder of folders) mkdirSync(join(root, folder));
  return languageFolders(root).map(({ lang }) => lang);
}

test('a folder is a language, also without a word of its own; the code cells are none', () => {
  expect(languagesOf('zh-CN', 'en', 'code', 'de', 'sr-Latn')).toEqual(['en', 'de', 'sr-Latn', 'zh-CN']);
});

test.each(['english', 'EN', 'zh-cn', 'zh_CN', 'qqq', 'cod'])(
  'a folder "%s" is told: it is no language tag',
  (folder) => {
    expect(() => languagesOf('en', folder)).toThrow(`"${folder}" is no language tag (as en, de or zh-CN).`);
  },
);

test('two folders that would share an address are told', () => {
  expect(() => languagesOf('en', 'zh-CN', 'zh-TW')).toThrow(/zh-CN and .*zh-TW would both live under \/zh\//);
});
