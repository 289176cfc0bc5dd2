import { expect, test } from 'vitest';
import { headers, robots, sitemap } from './host-files.ts';

test('hashed assets are kept for ever, pages are asked for again', () => {
  const [pages, assets] = headers("default-src 'self'").split('/assets/*');
  expect(pages).toContain('Cache-Control: public, max-age=0, must-revalidate');
  expect(assets).toContain('immutable');
});

test('the policy is a header too, and any page may frame a figure', () => {
  expect(headers("default-src 'self'")).toContain("Content-Security-Policy: default-src 'self'; frame-ancestors *\n");
});

test('a sandboxed frame may load scripts and fonts, and no cited site hears which state a reader looked at', () => {
  const [pages, assets] = headers("default-src 'self'").split('/assets/*');
  expect(assets).toContain('Access-Control-Allow-Origin: *\n');
  expect(pages).toContain('Referrer-Policy: strict-origin-when-cross-origin\n');
});

test('robots.txt names a sitemap only where the address of the site is known', () => {
  expect(robots(undefined)).not.toContain('Sitemap');
  expect(robots('https://example.org/slope')).toContain('Sitemap: https://example.org/slope/sitemap.xml');
});

test('the sitemap lists pages by their addresses, without the 404 page', () => {
  const xml = sitemap('https://example.org/slope/', ['404.html', 'index.html', 'lessons/relu/index.html']);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://example.org/slope/',
    'https://example.org/slope/lessons/relu/',
  ]);
});
