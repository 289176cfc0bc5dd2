import { expect, test } from 'vitest';
import { query, sentence } from './hand.ts';
import { figures, useSite, wake } from './site.ts';

const site = useSite();

test('a link in the prose sets its figure, and Back takes it back', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const link = page.locator('main a[data-set]').first();
  const id = (await link.getAttribute('data-set'))!;
  await wake(page, id);
  const before = await sentence(page, id);
  await link.click();
  await page.waitForFunction(() => location.search.length > 1);
  await page.waitForSelector(`#${id}:not([data-busy])`);
  await page.waitForFunction(
    ([figure, old]) => document.querySelector(`#${figure} .sentence`)!.textContent !== old,
    [id, before],
  );
  await page.goBack();
  await expect.poll(() => sentence(page, id)).toBe(before);
  expect(query(page)).toBe('');
  await page.close();
});

test('a reader who jumped to a figure finds the way back to the link', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const link = page.locator('main a[data-set=chain]').nth(3);
  await link.click();
  const back = page.getByRole('button', { name: 'Back to the text' });
  await back.waitFor();
  expect((await page.locator('#chain .drawing').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  expect(await link.evaluate((a) => a.getBoundingClientRect().top > innerHeight)).toBe(true);
  await back.click();
  await back.waitFor({ state: 'detached' });
  expect(await link.evaluate((a) => a === document.activeElement && a.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
  await page.close();
});

test('Back while a figure plays gives back the state before, in picture and address', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const id = 'chain';
  await wake(page, id);
  const before = await sentence(page, id);
  await page.evaluate(() => history.pushState(null, ''));
  await page.locator(`#${id} [data-preset=deeper]`).click();
  await page.locator(`#${id} [data-clock=play]`).click();
  await page.waitForSelector(`#${id}[data-playing]`);
  await page.goBack();
  await expect.poll(() => sentence(page, id)).toBe(before);
  expect(query(page)).toBe('');
  expect(await page.locator(`#${id}[data-playing]`).count()).toBe(0);
  expect(page.faults).toEqual([]);
  await page.close();
});

test.each(['unknown', '%22%3E', 'definition-and-slope'])(
  'an embed of what is no figure, %s, shows the page',
  async (name) => {
    const page = await site.open(`lessons/relu/?embed=${name}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(page.faults).toEqual([]);
    await page.close();
  },
);

test('an embedded figure stands alone', async () => {
  const { page: path, id } = figures.find(({ page }) => page.startsWith('lessons/'))!;
  const page = await site.open(`${path}?embed=${id}`);
  await wake(page, id);
  expect(await page.locator('h1').isVisible()).toBe(false);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await page.close();
});
