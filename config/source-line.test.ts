import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceLine, tracesOf } from './source-line.ts';

const content = mkdtempSync(join(tmpdir(), 'content-'));
const write = (file: string, text: string) => {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
};
write('en/lessons/relu.mdx', 'one\n[two](/lessons/maxuot/)\n<Set figure="fold" preset="absx">\n[four](#nowhere)\n');
write('en/pages/numbers.mdx', 'one ☂');
write('zh-CN/lessons/relu.mdx', '一\n[二](/zh/lessons/maxuot/)');
const folders = new Map([
  ['', 'en'],
  ['zh', 'zh-CN'],
]);

test.each([
  ['lessons/relu/index.html', 'the link ../maxuot/ leads to no file', 'en/lessons/relu.mdx:2'],
  ['lessons/relu/index.html', 'the link #nowhere leads to no anchor', 'en/lessons/relu.mdx:4'],
  ['lessons/relu/index.html', 'the figure "fold" has no preset "absx"; it has: abs, tent', 'en/lessons/relu.mdx:3'],
  ['lessons/relu/index.html', 'two things have the id "made-by-a-figure"', 'en/lessons/relu.mdx'],
  ['numbers/index.html', 'the text font has no “☂” (U+2602)', 'en/pages/numbers.mdx:1'],
  ['zh/lessons/relu/index.html', 'the link ../maxuot/ leads to no file', 'zh-CN/lessons/relu.mdx:2'],
])('%s: %s stands in %s', (page, fault, place) =>
  expect(sourceLine(page, tracesOf(fault), folders, content)).toBe(`${content}/${place}`),
);

test('a page that no text became has no source', () =>
  expect(sourceLine('404.html', tracesOf('two things have the id "x"'), folders, content)).toBeUndefined());
