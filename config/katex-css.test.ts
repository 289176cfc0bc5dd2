import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasUnnaturalSize, leanKatexCss } from './katex-css.ts';

const full = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
const lean = leanKatexCss(full);

test('only woff2 is left, and the faces that are cut come from our folder', () => {
  expect(lean).not.toMatch(/\.woff\)|\.ttf/);
  expect(lean).toMatch(/styles\/fonts\/KaTeX_Main-Regular\.woff2/);
  expect(lean).toContain('url(fonts/KaTeX_Size1-Regular.woff2)');
  expect(lean.match(/@font-face/g)).toHaveLength(full.match(/@font-face/g)!.length);
});

test('only the sizes that formulas have by themselves are left', () => {
  expect(lean).toContain('.katex .katex-sizing.reset-size6.size3{font-size:.7em}');
  expect(lean).not.toMatch(/reset-size(?:2|4|5|7|8|9|10|11)\b/);
  expect(hasUnnaturalSize('class="katex-sizing reset-size6 size3"')).toBe(false);
  expect(hasUnnaturalSize('class="katex-sizing reset-size6 size8"')).toBe(true);
});

test('everything else is left as it was, and no rule has lost its selector', () => {
  const braces = (text: string) => [text.split('{').length, text.split('}').length];
  expect(braces(lean)[0]).toBe(braces(lean)[1]);
  expect(lean).not.toMatch(/[}{]\{/);
  expect(lean).toContain('.katex .op-symbol.large-op{font-family:KaTeX_Size2}');
  expect(lean.length).toBeLessThan(full.length * 0.6);
});
