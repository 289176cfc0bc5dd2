import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figures, pages, useSite, wake } from './site.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
/** The ids of a built file, read once: a page is linked to from many places. */
const anchors = new Map<string, Set<string>>();
function anchorsOf(target: string): Set<string> {
  const known =
    anchors.get(target) ??
    new Set([...readFileSync(`dist/${target}`, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  anchors.set(target, known);
  return known;
}
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

test.each(pages)('every link and anchor on "%s" leads somewhere', (page) => {
  const { document } = parseHTML(html(page));
  const faults = [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src')!;
    if (/^(https?:|mailto:)/.test(address)) return [];
    if (address.startsWith('/')) return [`${address} is not relative`];
    const url = new URL(address, `http://x/${page}`);
    const target = decodeURIComponent(url.pathname.slice(1)) + (url.pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(posix.join('dist', target))) return [`${address}: no ${target}`];
    if (!url.hash || !target.endsWith('.html')) return [];
    return anchorsOf(target).has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${address}: no such anchor`];
  });
  expect(faults).toEqual([]);
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

describe('budgets, in gzip bytes', () => {
  const site = useSite();
  const size = (path: string) =>
    /\.(woff2|png|ico)$/.test(path) ? readFileSync(path).length : gzipSync(readFileSync(path), { level: 9 }).length;
  const local = (url: string) =>
    `dist/${decodeURIComponent(new URL(url).pathname.slice(1))}`.replace(/\/$/, '/index.html');
  const sum = (urls: Iterable<string>) => [...urls].reduce((bytes, url) => bytes + size(local(url)), 0);

  test.each(pages)('"%s": scripts before a figure is near ≤ 10 kB, CSS ≤ 12 kB, first view ≤ 130 kB', async (path) => {
    // A window in which no figure is near: what every reader pays at once.
    const page = await site.open('404.html');
    const seen = new Set<string>();
    page.on('request', (request) => seen.add(request.url()));
    await page.addInitScript(() => {
      window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} takeRecords() { return []; } } as any; // prettier-ignore
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(sum([...seen].filter((url) => url.endsWith('.js')))).toBeLessThanOrEqual(10_000);
    const inline = (pattern: RegExp) => [...html(path).matchAll(pattern)].map(([, body]) => body).join('');
    const css =
      sum([...seen].filter((url) => url.endsWith('.css'))) + gzipSync(inline(/<style[^>]*>([^]*?)<\/style>/g)).length;
    expect(css).toBeLessThanOrEqual(12_000);
    await page.close();

    const first = await site.open('404.html');
    const all = new Set<string>();
    first.on('request', (request) => all.add(request.url()));
    await first.goto(site.url + path, { waitUntil: 'networkidle' });
    const total = sum(
      new Set([...all].filter((url) => !/\.worker|worker-/.test(url)).map((url) => url.split(/[?#]/)[0]!)),
    );
    expect(total, [...all].map((url) => `${size(local(url.split(/[?#]/)[0]!))} ${url}`).join('\n')).toBeLessThanOrEqual(
      130_000,
    );
    await first.close();
  });

  test.each(figures)('$tag #$id on /$page: ≤ 16 kB of scripts with all it shares', async ({ page: path, tag, id }) => {
    const page = await site.open('404.html');
    const seen = new Set<string>();
    page.on('request', (request) => request.url().endsWith('.js') && seen.add(request.url()));
    await page.addInitScript((only) => {
      const Real = window.IntersectionObserver;
      window.IntersectionObserver = class extends Real { override observe(element: Element) { if (element.localName === only) super.observe(element); } } as any; // prettier-ignore
    }, tag);
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await wake(page, id);
    await page.waitForLoadState('networkidle');
    const shell = [...html(path).matchAll(/<script[^>]*src="([^"]+)"/g)].map(
      ([, source]) => new URL(source!, site.url + path).href,
    );
    const own = [...seen].filter((url) => !shell.includes(url) && !/worker|\/print\./.test(url));
    expect(own.length).toBeGreaterThan(0);
    expect(sum(own), own.map((url) => `${size(local(url))} ${url}`).join('\n')).toBeLessThanOrEqual(16_000);
    await page.close();
  });
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
