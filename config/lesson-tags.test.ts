import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { lessonTags, tagSources } from './lesson-tags.ts';

const files = new Map([
  ['Chain', 'import Chain from "/site/widgets/chain/Chain.astro";'],
  ['Note', 'import Note from "/site/prose/Note.astro";'],
]);
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
  const tags = tagSources();
  expect(tags.get('Note')).toMatch(/^import Note from ".*\/src\/components\/prose\/Note\.astro";$/);
  expect(tags.has('Widget')).toBe(false);
  expect(tags.has('Page')).toBe(false);
});

test('a tag is also the folder of a figure, with its work and its style where it has them', async () => {
  const tags = tagSources();
  const lesson = async (tag: string) =>
    (await mdxToJs(`<${tag} id="a" />\n`, { mdastPlugins: [lessonTags(tags)] })).code;
  expect(await lesson('SlopeLearner')).toMatch(/slope-learner\/index\.ts[^]*slope-learner\.css/);
  expect(await lesson('SlopeLearner')).not.toContain('run.ts');
  expect(await lesson('BornDead')).toMatch(/born-dead\/run\.ts/);
});
