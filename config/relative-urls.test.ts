import { expect, test } from 'vitest';
import { relativeCss, relativeHtml } from './relative-urls.ts';

const page = 'lessons/relu/index.html';

test.each([
  ['<a href="/">', '<a href="../../">'],
  ['<a class="x" href="/lessons/maxout/#again">', '<a class="x" href="../../lessons/maxout/#again">'],
  ['<script type="module" src="/assets/a.js">', '<script type="module" src="../../assets/a.js">'],
  [
    '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
    '<img srcset="../../a.png 1x, ../../b.png 2x" src="../../a.png">',
  ],
  ['<a href="/x" title="a > b">', '<a href="../../x" title="a > b">'],
])('%s on a page two folders down becomes %s', (before, after) => expect(relativeHtml(before, page)).toBe(after));

test.each([
  '<a href="?chain.preset=push#chain">',
  '<a href="#text">',
  '<a href="https://arxiv.org/abs/1502.01852">',
  '<a href="//host/x">',
  '<code>href="/not-a-link"</code>',
  '<p>a < b, src="/c"</p>',
])('%s stays as it is', (html) => expect(relativeHtml(html, page)).toBe(html));

test('on the front page the root is its own folder', () => {
  expect(relativeHtml('<a href="/lessons/relu/">', 'index.html')).toBe('<a href="./lessons/relu/">');
});

test('a font is found from the stylesheet that names it', () => {
  expect(relativeCss('src:url(/assets/a.woff2)', 'assets/b.css')).toBe('src:url(../assets/a.woff2)');
  expect(relativeCss('src:url("/assets/a.woff2")', 'assets/b.css')).toBe('src:url("../assets/a.woff2")');
  expect(relativeCss('src:url(a.woff2)', 'assets/b.css')).toBe('src:url(a.woff2)');
});
