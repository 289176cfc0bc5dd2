import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const pair = 'chain-pair';
/** What the level lines of both chains look like just now. */
const drawn = `[...document.querySelectorAll('${pair} .surface')].map((line) => line.getAttribute('d')).join()`;

test('the gradient goes back through both chains once, unasked, within 1.2 seconds', async () => {
  const page = await site.open('', { reducedMotion: 'no-preference' });
  await page.waitForSelector(`${pair}[data-playing]`);
  const begun = Date.now();
  await page.waitForSelector(`${pair}:not([data-playing])`);
  expect(Date.now() - begun).toBeLessThan(1800);
  await page.waitForTimeout(500);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('with reduced motion nothing moves by itself, and the chains stand as built', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  const built = await page.evaluate(drawn);
  await page.waitForFunction(() => customElements.get('chain-pair'));
  await page.waitForTimeout(400);
  expect(await page.evaluate(drawn)).toBe(built);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  await page.context().close();
});

test('one button plays both, pauses both, and both end as they were', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  const built = await page.evaluate(drawn);
  await page.waitForFunction(() => customElements.get('chain-pair'));
  const button = page.getByRole('button', { name: 'Play both' });
  await button.click();
  await page.waitForFunction((before) => document.querySelectorAll('chain-pair .surface')[0]!.getAttribute('d') !== before, built.split(',M')[0]); // prettier-ignore
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await page.evaluate(drawn);
  expect(paused).not.toBe(built);
  await page.waitForTimeout(600);
  expect(await page.evaluate(drawn)).toBe(paused);
  await button.click();
  await page.waitForSelector(`${pair}:not([data-playing])`, { timeout: 15_000 });
  expect(await page.evaluate(drawn)).toBe(built);
  await page.context().close();
});

test('without scripts both chains stand, there is no button, and a link leads to the lesson', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  expect(await page.locator(`${pair} svg.wide .surface`).count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Play both' }).isVisible()).toBe(false);
  expect(await page.locator(`${pair} a`).getAttribute('href')).toContain('lessons/gradient-chain/');
  await page.context().close();
});

test('on a phone both chains stand above the fold', async () => {
  const page = await site.open('', { viewport: { width: 390, height: 844 } });
  const lower = await page.locator(`${pair} figure`).nth(1).boundingBox();
  expect(lower!.y + lower!.height).toBeLessThanOrEqual(844);
  await page.context().close();
});

test('its scripts weigh ≤ 16 kB with all they share', async () => {
  const page = await site.open('404.html');
  const seen = new Set<string>();
  page.on('request', (request) => request.url().endsWith('.js') && seen.add(request.url()));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const sizes = [...seen].map((url) => gzipSync(readFileSync(`dist${new URL(url).pathname}`), { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16_000);
  await page.context().close();
});
