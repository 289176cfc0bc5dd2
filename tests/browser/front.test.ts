import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { picturesOf } from './hand.ts';
import { useSite } from './site.ts';

const site = useSite();
const pair = 'chain-pair';
const phone = { viewport: { width: 390, height: 844 } };

/** Both chains as the window shows them. */
const pictures = (page: Page) => picturesOf(page, `${pair} svg.view:visible`);
const woken = (page: Page) => page.waitForFunction((tag) => customElements.get(tag), pair);
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('with scripts off both chains stand above the fold, on a desk and on a phone, and a link leads on', async () => {
  for (const options of [{}, phone]) {
    const page = await site.open('', { ...options, javaScriptEnabled: false });
    const { height } = page.viewportSize()!;
    for (const chain of await page.locator(`${pair} figure`).all()) {
      const box = (await chain.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    expect(await page.locator(`${pair} figure`).count()).toBe(2);
    expect(await page.locator(`${pair} svg.view:visible .surface`).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Play both' }).isVisible()).toBe(false);
    expect(await page.locator(`${pair} a`).getAttribute('href')).toContain('lessons/gradient-chain/');
    await page.context().close();
  }
});

test('the gradient goes back through both chains once, unasked, and not again', async () => {
  const page = await site.open('', { reducedMotion: 'no-preference' });
  await page.waitForSelector(`${pair}[data-playing]`);
  await page.waitForSelector(`${pair}:not([data-playing])`);
  const whole = await pictures(page);
  await page.waitForTimeout(500);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  expect(await pictures(page)).toEqual(whole);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('with less motion nothing moves by itself, and the chains stand as built', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  const built = await pictures(page);
  await woken(page);
  await twoFrames(page);
  await page.waitForTimeout(400);
  expect(await pictures(page)).toEqual(built);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  await page.context().close();
});

test('one button plays both, a second press holds both, and both end as they were', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  const built = await pictures(page);
  await woken(page);
  const button = page.locator(`${pair} button`);
  await button.click();
  await expect.poll(async () => (await pictures(page)).every((now, index) => now !== built[index])).toBe(true);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.waitForSelector(`${pair}:not([data-playing])`);
  const held = await pictures(page);
  expect(held[0]).not.toBe(built[0]);
  expect(held[1]).not.toBe(built[1]);
  await twoFrames(page);
  expect(await pictures(page)).toEqual(held);
  await button.click();
  await page.waitForSelector(`${pair}[data-playing]`);
  await page.waitForSelector(`${pair}:not([data-playing])`, { timeout: 15_000 });
  expect(await pictures(page)).toEqual(built);
  expect(page.faults).toEqual([]);
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
