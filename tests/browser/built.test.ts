import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { facts } from '../../src/lib/activations/facts.ts';
import { pages } from './site.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const html = (page: string) => readFileSync(`dist/${page}index.html`, 'utf8');
const text = /\.(html|css|js|svg|json|xml|txt)$/;

test('every text file has its compressed forms beside it, of the same content', () => {
  const lacking = files
    .filter((file) => text.test(file) && statSync(join('dist', file)).isFile())
    .filter((file) => {
      const body = readFileSync(join('dist', file));
      const [gz, br] = [`dist/${file}.gz`, `dist/${file}.br`];
      return (
        !existsSync(gz) ||
        !existsSync(br) ||
        !gunzipSync(readFileSync(gz)).equals(body) ||
        !brotliDecompressSync(readFileSync(br)).equals(body)
      );
    });
  expect(lacking).toEqual([]);
});

test('hosts find what they look for', () => {
  for (const file of ['.nojekyll', '404.html', '_headers', 'index.html', 'favicon.svg'])
    expect(existsSync(`dist/${file}`), file).toBe(true);
  const headers = readFileSync('dist/_headers', 'utf8');
  expect(headers).toMatch(/immutable/);
  expect(headers).toMatch(/must-revalidate/);
  expect(headers).toMatch(/Content-Security-Policy: /i);
});

test('the gallery of figures stays with the dev server', () => {
  expect(files.filter((file) => /^dev(\/|$)|gallery/i.test(file))).toEqual([]);
});

test('no script carries what there is to read about a function', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const); // prettier-ignore
  // The longest piece of each text that a minifier writes as it stands.
  const longest = (text: string) => text.match(/[\w ,.;()=*/+-]+/g)!.toSorted((a, b) => b.length - a.length)[0]!;
  const carried = Object.entries(facts).flatMap(([id, { description, verdict, numpy }]) =>
    scripts
      .filter(([, script]) => [description, verdict, numpy].map(longest).some((piece) => script.includes(piece)))
      .map(([file]) => `${file} carries the facts of ${id}`),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(carried).toEqual([]);
});

test('only woff2 fonts are shipped, and nothing is named after a machine', () => {
  expect(files.filter((file) => /\.(woff|ttf|otf|eot)$/.test(file))).toEqual([]);
  expect(
    files.filter(
      (file) => text.test(file) && /\/(tmp|root|home)\/[a-z]/.test(readFileSync(join('dist', file), 'utf8')),
    ),
  ).toEqual([]);
});

test.each(pages)('"%s" has a strict policy, a title, a language and one h1', (page) => {
  const { document } = parseHTML(html(page));
  const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  expect(policy).toMatch(/default-src 'self'/);
  expect(policy).toMatch(/script-src 'self'/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
  expect(document.title.length).toBeGreaterThan(3);
  expect(document.documentElement.getAttribute('lang')).toMatch(/^[a-z]{2}/);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(20);
});

// That each leads somewhere is asked at build, by config/check-pages.ts.
test.each(pages)('every address on "%s" within the site is relative: it can be served from any path', (page) => {
  const { document } = parseHTML(html(page));
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
  );
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => address.startsWith('/'))).toEqual([]);
});

test.each(pages)('"%s" is valid HTML', async (page) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    elements: ['html5'],
    rules: {
      'no-inline-style': 'off', // KaTeX places its boxes with style="…"
      'no-raw-characters': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'svg-focusable': 'off',
      'prefer-native-element': 'off',
      'require-sri': 'off',
      'no-implicit-button-type': 'off',
      'element-name': 'off',
      'unique-landmark': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const report = await validator.validateString(html(page));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
  );
  expect(faults).toEqual([]);
});

test('the policy, the scripts and the styles name no other host', () => {
  const faults = files
    .filter((file) => /\.(js|css)$/.test(file))
    .filter((file) => {
      const body = readFileSync(join('dist', file), 'utf8').replaceAll(/https?:\/\/www\.w3\.org\/[^"'\s)]*/g, '');
      return /(?:url\(|import|src=)["']?https?:\/\//.test(body);
    });
  expect(faults).toEqual([]);
});
