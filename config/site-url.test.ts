import { expect, test } from 'vitest';
import { siteUrl } from './site-url.ts';

test.each(['https://example.org', 'https://example.org/slope/', 'http://localhost:8080/a/b'])('%s is taken', (text) =>
  expect(siteUrl(text)).toBe(text),
);

test('a site may stand anywhere', () => expect([siteUrl(undefined), siteUrl('')]).toEqual([undefined, undefined]));

test.each(['example.org/slope', 'not an address', 'ftp://example.org/', 'https://example.org/?a=1', 'https://'])(
  '%s is refused by name',
  (text) =>
    expect(() => siteUrl(text)).toThrow(
      `SITE_URL must be an address such as https://example.org/slope/, but is "${text}"`,
    ),
);
