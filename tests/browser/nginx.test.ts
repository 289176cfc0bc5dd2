import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginx, serveByRecipe } from './nginx.ts';

if (!nginx) console.warn('nginx is not installed: README’s recipe for it is not tried here.');

describe.skipIf(!nginx)('by README’s recipe, nginx', () => {
  let site: Awaited<ReturnType<typeof serveByRecipe>>;
  beforeAll(async () => void (site = await serveByRecipe()));
  afterAll(() => site?.stop());
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(site.url + path, { redirect: 'manual', headers });
    return {
      status: response.status,
      header: (name: string) => response.headers.get(name),
      body: await response.text(),
    };
  };

  test.each(['/slope/', '/slope/lessons/softmax/', '/slope/explorer/?explore.f=gelu'])(
    'gives the page %s, to be asked for anew each time',
    async (path) => {
      const { status, header, body } = await get(path);
      expect(status).toBe(200);
      expect(header('content-type')).toMatch(/^text\/html/);
      expect(header('cache-control')).toBe('no-cache');
      expect(header('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(body).toContain('<main');
    },
  );

  test.each([
    ['/slope', '/slope/'],
    ['/slope/explorer', '/slope/explorer/'],
    ['/slope/lessons/softmax', '/slope/lessons/softmax/'],
  ])('sends %s to %s on the same host, whatever that is called outside', async (path, to) => {
    const { status, header } = await get(path);
    expect({ status, to: header('location') }).toEqual({ status: 301, to });
  });

  test.each([
    '/slope/nothing',
    '/slope/nothing/at/all/',
    '/slope/assets/nothing.js',
    '/slope/assets/',
    '/slope/lessons/',
  ])('answers 404 to %s with the site’s own page, which no cache keeps', async (path) => {
    const { status, header, body } = await get(path);
    expect(status).toBe(404);
    expect(header('content-type')).toMatch(/^text\/html/);
    expect(header('cache-control')).toBe('no-cache');
    expect(body).toBe((await get('/slope/404.html')).body);
  });

  test('lets assets be kept for ever, and taken by figures in sandboxed frames', async () => {
    const kinds = { js: /^(text|application)\/javascript/, css: /^text\/css/, woff2: /^font\/woff2/ };
    const all = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' });
    for (const [kind, type] of Object.entries(kinds)) {
      const asset = all.find((file) => file.endsWith(`.${kind}`))!;
      const { status, header } = await get(`/slope/assets/${asset}`, { origin: 'null' });
      expect(status, asset).toBe(200);
      expect(header('content-type'), asset).toMatch(type);
      expect(header('cache-control'), asset).toBe('public, max-age=31536000, immutable');
      expect(header('access-control-allow-origin'), asset).toBe('*');
    }
  });

  test('sends what the build has compressed to whoever takes it', async () => {
    const plain = await get('/slope/', { 'accept-encoding': 'identity' });
    const packed = await get('/slope/', { 'accept-encoding': 'gzip' });
    expect([plain.header('content-encoding'), packed.header('content-encoding')]).toEqual([null, 'gzip']);
    expect(packed.header('vary')).toBe('Accept-Encoding');
    expect(packed.body).toBe(plain.body);
  });
});
