import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from './languages.ts';

/** A content in which each of the folders has these words of the site, or none. */
function content(words: Record<string, string | undefined>): string {
  const root = mkdtempSync(join(tmpdir(), 'slope-'));
  for (const [folder, text] of Object.entries(words)) {
    mkdirSync(join(root, folder, 'words'), { recursive: true });
    if (text) writeFileSync(join(root, folder, 'words', 'site.json'), text);
  }
  return root;
}

test('a folder is a language, with words or without', () => {
  expect(languages(content({ en: '{}', 'zh-CN': '{}', de: undefined }))).toEqual([
    'en',
    { path: 'de', codes: ['de'] },
    { path: 'zh', codes: ['zh-CN'] },
  ]);
});

test('words that are no JSON are told with their file', () => {
  expect(() => languages(content({ en: '{}', de: '{ "name": ' }))).toThrow(/de\/words\/site\.json: .*JSON/);
});
