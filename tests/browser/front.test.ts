import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const phone = { viewport: { width: 390, height: 844 } };

test('both chains stand above the fold with scripts off, on a desk and on a phone', async () => {
  for (const options of [{}, phone]) {
    const page = await site.open('', { ...options, javaScriptEnabled: false });
    const { height } = page.viewportSize()!;
    for (const chain of await page.locator('chain-pair figure').all()) {
      const box = (await chain.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    expect(await page.locator('chain-pair figure').count()).toBe(2);
    expect(await page.locator('chain-pair svg.view:visible').count()).toBe(2);
    await page.close();
  }
});

test('one button plays both, and a second press holds them', async () => {
  const page = await site.open('');
  const pictures = () =>
    page.locator('chain-pair svg.view:visible').evaluateAll((all) => all.map((svg) => svg.innerHTML));
  const play = page.locator('chain-pair button');
  await play.waitFor();
  await page.waitForFunction(() => customElements.get('chain-pair'));
  await page.waitForFunction(() => !document.querySelector('chain-pair[data-playing]'));
  const whole = await pictures();
  await play.click();
  await page.waitForSelector('chain-pair[data-playing]');
  const moved = () => page.waitForFunction((before) => [...document.querySelectorAll('chain-pair svg.view')].filter((svg) => svg.getClientRects().length).every((svg, index) => svg.innerHTML !== before[index]), whole); // prettier-ignore
  await moved();
  await play.click();
  await page.waitForSelector('chain-pair:not([data-playing])');
  const held = await pictures();
  expect(held[0]).not.toBe(whole[0]);
  expect(held[1]).not.toBe(whole[1]);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await pictures()).toEqual(held);
  expect(page.faults).toEqual([]);
  await page.close();
});

test('with less motion nothing on the front page moves by itself', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  await page.waitForFunction(() => customElements.get('chain-pair'));
  const picture = () =>
    page
      .locator('chain-pair svg.view:visible')
      .first()
      .evaluate((svg) => svg.innerHTML);
  const first = await picture();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await picture()).toBe(first);
  expect(await page.locator('chain-pair[data-playing]').count()).toBe(0);
  await page.close();
});
