import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from './languages.ts';

function content(words: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'slope-'));
  for (const [folder, text] of Object.entries(words)) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'strings.json'), text);
  }
  return root;
}

test('a folder with words is a language', () => {
  expect(languages(content({ en: '{}', 'zh-CN': '{}' }))).toEqual(['en', { path: 'zh', codes: ['zh-CN'] }]);
});

test('words that are no JSON are told with their file', () => {
  expect(() => languages(content({ en: '{}', de: '{ "site": ' }))).toThrow(/de\/strings\.json: .*JSON/);
});

test('two folders that would share an address are told', () => {
  expect(() => languages(content({ en: '{}', 'zh-CN': '{}', 'zh-TW': '{}' }))).toThrow(
    /zh-CN and .*zh-TW would both live under \/zh\//,
  );
});
