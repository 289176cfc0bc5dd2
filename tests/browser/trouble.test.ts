import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite, wake } from './site.ts';

const site = useSite();

/** A page on which the files that match do not arrive until `arrive` is called. */
async function without(files: string, path: string): Promise<{ page: Page; arrive: () => Promise<void> }> {
  const page = await site.open('404.html');
  await page.route(files, (route) => route.abort());
  await page.goto(site.url + path);
  return { page, arrive: () => page.unroute(files) };
}

const trouble = (page: Page, id: string) => page.locator(`#${id} .trouble`);
const tryAgain = (page: Page, id: string) => trouble(page, id).getByRole('button', { name: 'Try again' });

test.each(['gradient-chain', 'figure', 'clock'])(
  'a figure whose script "%s" does not arrive says so, and wakes when it is tried again',
  async (script) => {
    const { page, arrive } = await without(`**/${script}.*.js`, 'lessons/gradient-chain/');
    await page.locator('#chain').scrollIntoViewIfNeeded();
    await expect.poll(() => trouble(page, 'chain').textContent()).toContain('did not arrive');
    await arrive();
    await tryAgain(page, 'chain').click();
    await wake(page, 'chain');
    expect(await trouble(page, 'chain').count()).toBe(0);
    await page.close();
  },
);

test('a link that sets a figure whose script does not arrive leads to the figure, which says so', async () => {
  const { page } = await without('**/gradient-chain.*.js', 'lessons/gradient-chain/');
  const link = page.locator('main a[data-set=chain]').nth(3);
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect.poll(() => trouble(page, 'chain').count()).toBe(1);
  await expect
    .poll(() => page.locator('#chain').evaluate((figure) => figure.getBoundingClientRect().top < innerHeight))
    .toBe(true);
  await page.close();
});

test('a figure whose work does not arrive says that its picture is another state’s, and works when it is tried again', async () => {
  const { page, arrive } = await without('**/worker-*.js', 'lessons/maxout/');
  const id = (await page.locator('tangent-fitter').getAttribute('id'))!;
  await wake(page, id);
  await page.locator(`#${id} [data-preset=eight]`).click();
  await expect.poll(() => trouble(page, id).textContent()).toContain('The picture still shows the ones before.');
  await page.locator(`#${id} [data-tool=csv]`).click();
  await arrive();
  await tryAgain(page, id).click();
  await expect.poll(() => page.locator(`#${id} .sentence`).textContent(), { timeout: 30_000 }).toContain('8 lines');
  expect(await trouble(page, id).count()).toBe(0);
  await page.close();
});
