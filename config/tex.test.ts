import { readFileSync } from 'node:fs';
import katex from 'katex';
import { expect, test } from 'vitest';
import { formulaIn } from './katex-math.ts';
import { portableTex, renderTex, speakTex } from './tex.ts';
import { texWithNumbers } from './tex-numbers.ts';

test('a symbol takes the colour of what it stands for', () => {
  expect(renderTex("\\cslope{f'(z)}")).toContain('class="enclosing c-slope"');
  expect(renderTex('\\cgrad{\\delta}\\,\\cparam{w}')).toMatch(/c-grad[^]*c-param/);
});

test('a formula is for the eye and for a screen reader', () => {
  const html = renderTex('\\sigma(z)', true);
  expect(html).toContain('<math');
  expect(html).toContain('class="katex-html" aria-hidden="true"');
});

test('a formula carries its TeX, to be copied', () => {
  expect(renderTex('a < b')).toContain('<annotation encoding="application/x-tex">a &lt; b</annotation>');
});

test.each([
  ["\\cslope{f'(z)}", "{f'(z)}"],
  ['\\cgrad{\\delta_{k}}\\,\\cparam{w}', '{\\delta_{k}}\\,w'],
  ['x_{\\cparam{a\\}b}} + 1', 'x_{{a\\}b}} + 1'],
  ['\\cvalue{\\cdead{z}}', '{z}'],
  [' \\cos z ', '\\cos z'],
])('%s is copied as %s, which any TeX takes', (tex, plain) => {
  expect(portableTex(tex)).toBe(plain);
  expect(() => katex.renderToString(plain, { throwOnError: true })).not.toThrow();
});

test('a formula in a line may be broken after a relation, and a displayed one never', () => {
  expect(renderTex('a = b').match(/<\/span>\u200b<span class="katex-base"/g)).toHaveLength(1);
  expect(renderTex('a')).not.toContain('\u200b');
  expect(renderTex('a = b', true)).not.toContain('\u200b');
});

test.each(['\\frac{1}{', '\\nosuch', '\\htmlClass{other}{x}', '\\href{https://x.org}{x}', 'x % comment', '\\large x'])(
  '%s is refused',
  (tex) => expect(() => renderTex(tex)).toThrow(),
);

const source = (lesson: string) => (lesson === 'chain' ? { left: () => 0.25 ** 10, half: () => 0.5 } : undefined);

test('a number in a formula is computed', async () => {
  expect(await texWithNumbers('a = \\num{left}', 'chain', source)).toBe('a = 9.54\\times 10^{-7}');
  expect(await texWithNumbers('\\num[2]{chain/left} + \\num{chain/half}', 'dial', source)).toBe(
    '9.5\\times 10^{-7} + 0.5',
  );
});

test('a number that nobody computes is an error that names those there are', async () => {
  await expect(texWithNumbers('\\num{right}', 'chain', source)).rejects.toThrow(
    /no number "right"; it has: left, half/,
  );
  await expect(texWithNumbers('\\num{left}', 'dial', source)).rejects.toThrow('no src/numbers/dial.ts');
});

test('a formula that names a link or a cell can be said in words', () => {
  expect(speakTex("\\cslope{\\sigma'(z)}")).toBe('sigma, prime, left parenthesis, z, right parenthesis');
  expect(speakTex('\\tfrac14')).toBe('start fraction, 1, divided by, 4, end fraction');
  expect(renderTex('z=-10', false, speakTex('z=-10'))).toContain('<math aria-label="z, equals, minus, 10">');
  expect(renderTex('z=-10')).not.toContain('aria-label');
});

test('a formula is called what the strings call it, in English where they do not', () => {
  const { formula } = JSON.parse(readFileSync('content/en/words/prose.json', 'utf8'));
  expect(formulaIn('/site/content/en/lessons/relu.mdx')).toBe(formula);
  expect(formulaIn('/site/content/xx/lessons/relu.mdx')).toBe(formula);
});
