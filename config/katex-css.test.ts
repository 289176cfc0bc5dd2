import { readFileSync } from 'node:fs';
import katex from 'katex';
import { expect, test } from 'vitest';
import { leanKatexCss, unstyled } from './katex-css.ts';

const full = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
const lean = leanKatexCss(full);
const drawn = (tex: string) => katex.renderToString(tex, { displayMode: true });

test('only woff2 is left, and the faces that are cut come from our folder', () => {
  expect(lean).not.toMatch(/\.woff\)|\.ttf/);
  expect(lean).toMatch(/styles\/fonts\/KaTeX_Main-Regular\.woff2/);
  expect(lean).toContain('url(fonts/KaTeX_Typewriter-Regular.woff2)');
});

test('what formulas here are made of keeps its style', () => {
  for (const style of [
    '.katex .katex-sizing.reset-size6.size3{font-size:.7em}',
    '.katex .op-symbol.large-op{font-family:KaTeX_Size2}',
    '.katex .mathnormal{font-family:KaTeX_Math;font-style:italic}',
    '.katex .brace-center{',
    '.katex .katex-strut{display:inline-block}',
  ])
    expect(lean).toContain(style);
});

test('what is left is whole: every rule has a selector and something to say', () => {
  expect(lean.split('{').length).toBe(lean.split('}').length);
  expect(lean).not.toMatch(/[},{]\{|^\{|,\s*\{|\{\}/);
  expect(lean.length).toBeLessThan(full.length * 0.45);
});

test.each([
  "\\frac{\\partial L}{\\partial z_1} = \\prod_{k=1}^{n-1} w_{k+1}\\,f'(z_k)",
  '\\underbrace{\\sqrt{x^2+1}}_{\\text{a root}} \\le \\left(\\tfrac14\\right)^{10}',
  '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}',
  '\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}\\mathbf{x} \\in \\mathbb{R}^d, \\mathcal{N}(0, 1)',
  '\\begin{cases} x & x > 0 \\\\ \\alpha x & \\text{else} \\end{cases}\\quad\\hat y,\\ \\overline{z},\\ \\operatorname{softmax}',
])('%s is styled whole', (tex) => expect(unstyled(drawn(tex))).toBeUndefined());

test.each([
  ['\\large x', 'size'],
  ['\\mathfrak{g}', 'mathfrak'],
  ['x \\tag{1}', 'tag'],
  ['\\boxed{x}', 'box'],
])('%s is known to have no style', (tex, reason) => expect(unstyled(drawn(tex))).toContain(reason));
