import { describe, expect, test } from 'vitest';
import { figures, pages, useSite, wakeAll } from './site.ts';

/** Every address of every page is relative, says built.test.ts: three pages of three depths show that this is enough. */
const some = ['', figures.at(0)!.page, figures.at(-1)!.page];

test('the pages tried at deep paths are of the site, and differ', () => {
  expect(pages).toEqual(expect.arrayContaining(some));
  expect(new Set(some).size).toBe(3);
});

describe.each(['/', '/a/b/', '/ipfs/QmT5NvUtoM5nWFfrQdVrFtvGfKFmG7AHE8P34isapyhCxX/site/'])(
  'served from %s',
  (prefix) => {
    const site = useSite(prefix);

    // At the root every page is opened by the tests of every page.
    test.each(prefix === '/' ? [] : some)('nothing goes wrong on "%s" and all its figures wake', async (path) => {
      const page = await site.open(path);
      await wakeAll(page);
      expect(await page.locator('.figure[data-authored]:not([data-awake])').count()).toBe(0);
      expect(page.faults).toEqual([]);
      await page.close();
    });

    test('a wrong address gives a page that leads back', async () => {
      const page = await site.open('no/such/page/');
      expect(page.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      await page.close();
    });
  },
);
