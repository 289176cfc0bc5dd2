import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { lessonTags, tagFiles } from './lesson-tags.ts';

const files = new Map([['Chain', '/site/widgets/chain/Chain.astro'], ['Note', '/site/prose/Note.astro']]); // prettier-ignore
const compile = async (source: string) => (await mdxToJs(source, { mdastPlugins: [lessonTags(files)] })).code;

test('a lesson imports the tags that it writes, and no other', async () => {
  const code = await compile('# Title\n\n<Chain id="a" />\n\n<Chain id="b" />\n');
  expect(code.match(/import Chain from "\/site\/widgets\/chain\/Chain\.astro"/g)).toHaveLength(1);
  expect(code).not.toContain('Note.astro');
});

test('a tag inside a paragraph counts', async () => {
  expect(await compile('Text with a <Note>remark</Note>.\n')).toContain('import Note');
});

test('plain HTML needs no import', async () => {
  expect(await compile('A <b className="c-value">value</b>.\n')).not.toContain('.astro');
});

test('an unknown tag is refused with its line and the tags there are', async () => {
  await expect(compile('Text.\n\n<Chian />\n')).rejects.toThrow(/:3: there is no tag <Chian>; there are: Chain, Note/);
});

test('a tag is the file of its name', () => {
  const tags = tagFiles();
  expect(tags.get('Note')).toMatch(/src\/components\/prose\/Note\.astro$/);
  expect(tags.has('Widget')).toBe(false);
  expect(tags.has('Page')).toBe(false);
});
