import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { strangeGlyphs } from './check-glyphs.ts';
import { deadLinks } from './check-pages.ts';

const parse = (body: string): Document =>
  parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`).document;
const linksOf = (body: string) =>
  deadLinks(
    'lessons/relu/index.html',
    new Map([
      ['lessons/relu/index.html', parse(body)],
      ['index.html', parse('<h2 id="course">')],
    ]),
    (file) => ['index.html', 'lessons/relu/index.html', 'favicon.svg'].includes(file),
  );

test.each([
  '<a href="../../">',
  '<a href="../../#course">',
  '<a href="?a.b=1#x"><p id="x">',
  '<a href="https://d2l.ai">',
])('%s leads somewhere', (html) => expect(linksOf(html)).toEqual([]));

test.each([
  ['<a href="../maxout/">', 'the link ../maxout/ leads to no file'],
  ['<a href="../../#map">', 'the link ../../#map leads to no anchor'],
  ['<a href="#nowhere">', 'the link #nowhere leads to no anchor'],
  ['<img src="../../picture.png">', 'the link ../../picture.png leads to no file'],
])('%s is a fault', (html, fault) => expect(linksOf(html)).toEqual([fault]));

test('a character that no font of the site has is named with its code', () => {
  expect(strangeGlyphs(parse('<p>σ ≥ ¼ → 10⁻⁷</p><pre>▓</pre>'))).toEqual([]);
  expect(strangeGlyphs(parse('<p>☂</p>'))).toEqual([
    'the text font has no “☂” (U+2602); add it to config/glyphs.ts and cut the fonts again',
  ]);
  const formula = '<span class="katex-html"><span class="mathnormal">☂</span></span>';
  expect(strangeGlyphs(parse(formula))[0]).toContain('KaTeX_Math-Italic');
});
