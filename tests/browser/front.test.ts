import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { budgets, isScript, weigh, isD3 } from './budgets.ts';
import { picturesOf } from './hand.ts';
import { quiet, useSite } from './site.ts';

const site = useSite();
const pair = 'chain-pair';
const phone = { viewport: { width: 390, height: 844 } };

/** Both chains as the window shows them. */
const pictures = (page: Page) => picturesOf(page, `${pair} svg.view:visible`);
const woken = (page: Page) => page.waitForFunction((tag) => customElements.get(tag), pair);
/** The page's clock stands still until the test turns it. */
const withClock = async (page: Page) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
};
const seconds = (page: Page, count: number) => page.clock.runFor(1000 * count);

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
  const page = await site.open('', { reducedMotion: 'no-preference' }, withClock);
  await page.waitForSelector(`${pair}[data-playing]`);
  await seconds(page, 3);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  const whole = await pictures(page);
  await seconds(page, 60);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  expect(await pictures(page)).toEqual(whole);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('with less motion nothing moves by itself, and the chains stand as built', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' }, withClock);
  const built = await pictures(page);
  await woken(page);
  await seconds(page, 60);
  expect(await pictures(page)).toEqual(built);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  await page.context().close();
});

test('one button plays both, a second press holds both, and both end as they were', async () => {
  const page = await site.open('', { reducedMotion: 'no-preference' }, withClock);
  await page.waitForSelector(`${pair}[data-playing]`);
  await seconds(page, 3);
  const whole = await pictures(page);
  const button = page.locator(`${pair} button`);
  await button.click();
  await seconds(page, 2);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.waitForSelector(`${pair}:not([data-playing])`);
  const held = await pictures(page);
  expect(held[0]).not.toBe(whole[0]);
  expect(held[1]).not.toBe(whole[1]);
  await seconds(page, 10);
  expect(await pictures(page)).toEqual(held);
  await button.click();
  await page.waitForSelector(`${pair}[data-playing]`);
  await seconds(page, 20);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  expect(await pictures(page)).toEqual(whole);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('for a reader who wants less motion the button shows stop after stop, and the whole at the end', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' }, withClock);
  const built = await pictures(page);
  await woken(page);
  await page.locator(`${pair} button`).click();
  await page.waitForSelector(`${pair}[data-playing]`);
  const shown = new Set<string>();
  for (let second = 0; second < 20; second++) {
    await seconds(page, 1);
    shown.add((await pictures(page))[0]!);
  }
  expect(shown.size).toBeGreaterThan(3);
  expect(await page.locator(`${pair}[data-playing]`).count()).toBe(0);
  expect(await pictures(page)).toEqual(built);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('its scripts weigh ≤ 20 kB beside the chunk of D3', async () => {
  const page = await site.open('');
  await woken(page);
  await quiet(page);
  const scripts = [...page.asked].filter(isScript);
  expect(scripts.length).toBeGreaterThan(3);
  const { bytes, list } = weigh(scripts.filter((url) => !isD3(url)));
  expect(bytes, list).toBeLessThanOrEqual(budgets.figure);
  await page.context().close();
});
