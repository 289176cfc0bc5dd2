import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../content/en/strings.json';
import { fill, languages, wordsFor } from './index.ts';
import { absolute, address, languageFolder } from './language.ts';

const flat = (strings: object): [string, string][] =>
  Object.entries(strings).flatMap(([part, words]) =>
    Object.entries(words as object).map(([key, text]) => [`${part}.${key}`, String(text)] as [string, string]),
  );
test('every language has only words that English has, with the same holes', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const known = new Map(flat(english));
  const faults = languages
    .flatMap(({ lang: folder }) =>
      flat(JSON.parse(readFileSync(`content/${folder}/strings.json`, 'utf8'))).map(([key, text]) => ({
        folder,
        key,
        text,
      })),
    )
    .filter(({ key, text }) => !known.has(key) || holes(known.get(key)!) !== holes(text))
    .map(({ folder, key }) => `${folder}: ${key}`);
  expect(faults).toEqual([]);
});

test('every word that the kit asks for by its name is there, for all figures or for those that have it', () => {
  const known = new Set([...flat(english).map(([key]) => key.slice(key.indexOf('.') + 1)), 'locale']);
  const asked = globSync('src/components/widgets/kit/**/*.{ts,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bwords\['([^']+)'\]/g)].map(([, word]) => word!),
  );
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((word) => !known.has(word))).toEqual([]);
});

test('no word is empty', () => expect(flat(english).filter(([, text]) => !text.trim())).toEqual([]));

test('a language that has no word of its own speaks English', () => {
  expect(wordsFor('xx', 'site').name).toBe(english.site.name);
  expect(wordsFor('xx', 'site').locale).toBe('xx');
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
