import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages, useSite, wake } from './site.ts';

const site = useSite();
// Two long ones of many formulas and figures.
const lessons = pages.filter((page) => /^lessons\/(gradient-chain|softmax)\/$/.test(page));
const windows = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const sizes = Object.entries(windows);

/** Waits until the place of the page no longer changes. */
const still = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [last, same] = [NaN, 0];
        const look = () => {
          const now = scrollY + document.documentElement.scrollHeight;
          same = now === last ? same + 1 : 0;
          last = now;
          if (same > 5) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
/** How far below the window's upper edge the element of an id stands. */
const top = (page: Page, id: string) =>
  page.evaluate((name) => Math.round(document.getElementById(name)!.getBoundingClientRect().top), id);
/** The blocks of the text that the browser has not laid out. */
const skipped = (page: Page) =>
  page
    .locator('.prose > * > :first-child')
    .evaluateAll(
      (all) =>
        all.filter((one) => one.checkVisibility() && !one.checkVisibility({ contentVisibilityAuto: true })).length,
    );
/** Waits until the browser knows the height of every block. */
const learned = (page: Page) => page.waitForFunction(() => document.documentElement.dataset['contained'] === 'known');

test('what is far from the window is not laid out until the reader comes near', async () => {
  const page = await site.open('lessons/gradient-chain/', { viewport: windows.phone });
  await still(page);
  expect(await skipped(page)).toBeGreaterThan(20);
  const last = page.locator('.prose > .references');
  const laidOut = () =>
    last.evaluate((list) => list.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut()).toBe(false);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(laidOut).toBe(true);
  await page.close();
});

test.each(lessons.flatMap((lesson) => sizes.map(([name, viewport]) => ({ lesson, name, viewport }))))(
  'every heading of $lesson is landed on exactly, on a $name',
  async ({ lesson, viewport }) => {
    const page = await site.open(lesson, { viewport });
    const ids = await page.locator('.prose > h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
    const padding = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
    for (const id of [ids.at(-2)!, ids[0]!, ids[Math.floor(ids.length / 2)]!]) {
      // Each from a page that is read anew: nothing above the heading has ever been laid out.
      await page.goto('about:blank');
      await page.goto(`${site.url}${lesson}#${id}`);
      await still(page);
      const place = await top(page, id);
      const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
      if (atEnd) expect(place, id).toBeLessThan(viewport.height);
      else expect(Math.abs(place - padding), `${id} at ${place}`).toBeLessThanOrEqual(1);
    }
    await page.close();
  },
);

test.each(sizes)(
  'a press on the contents, and scrolling on from there, moves no line under the eye, on a %s',
  async (_, viewport) => {
    const page = await site.open('lessons/gradient-chain/', { viewport });
    const id = (await page.locator('.prose > h2[id]').evaluateAll((all) => all.map((heading) => heading.id))).at(-3)!;
    await page.evaluate((name) => (location.hash = name), id);
    await still(page);
    // Back up through blocks that were never laid out: a step of the wheel moves the text by just that step.
    for (let step = 0; step < 25; step++) {
      const marked = await page.evaluate(() => {
        const element = document
          .elementsFromPoint(innerWidth / 2, innerHeight / 2)
          .find((one) => one.closest('.prose > *'));
        const block = element?.closest('.prose > *');
        document.querySelector('[data-marked]')?.removeAttribute('data-marked');
        block?.setAttribute('data-marked', '');
        return block?.getBoundingClientRect().top;
      });
      await page.mouse.move(viewport.width / 2, viewport.height / 2);
      await page.mouse.wheel(0, -200);
      await page.waitForTimeout(120);
      await still(page);
      if (marked === undefined || (await page.evaluate(() => scrollY)) === 0) continue;
      const now = await page.locator('[data-marked]').evaluate((block) => block.getBoundingClientRect().top);
      expect(Math.abs(now - marked - 200), `step ${step}`).toBeLessThanOrEqual(2);
    }
    await page.close();
  },
);

test('the page finds its words wherever they stand', async () => {
  const page = await site.open('lessons/gradient-chain/', { viewport: windows.phone });
  await still(page);
  const words = await page
    .locator('.prose > .references li')
    .last()
    .evaluate((item) => item.textContent!.trim().slice(0, 24));
  const found = await page.evaluate((text) => (window as any).find(text) && getSelection()!.toString(), words);
  expect(found).toBe(words);
  await still(page);
  const place = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().top);
  expect(place).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(windows.phone.height);
  await page.close();
});

test.each(sizes)('Back and a reload give the reader the place that was left, on a %s', async (_, viewport) => {
  const page = await site.open('lessons/sigmoid-and-saturation/', { viewport });
  await wake(page, 'dial');
  const heading = page.locator('.prose > h2').nth(4);
  await heading.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await still(page);
  await learned(page);
  await still(page);
  const left = await heading.evaluate((one) => one.getBoundingClientRect().top);
  const place = () => heading.evaluate((one) => one.getBoundingClientRect().top);
  await page.reload();
  await still(page);
  expect(Math.abs((await place()) - left)).toBeLessThanOrEqual(1);
  await page.goto(`${site.url}lessons/relu/`);
  await page.goBack();
  await still(page);
  expect(Math.abs((await place()) - left)).toBeLessThanOrEqual(1);
  await page.close();
});

test('on paper everything stands', async () => {
  const page = await site.open('lessons/gradient-chain/');
  await page.emulateMedia({ media: 'print' });
  expect(await skipped(page)).toBe(0);
  await page.close();
});

test('the contents mark the section that is read, and the last one at the end', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const headings = page.locator('.prose > h2[id]');
  const current = () => page.locator('.contents [aria-current]').getAttribute('href');
  for (const index of [5, 1, 8]) {
    await headings.nth(index).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await still(page);
    await expect.poll(current).toBe(`#${await headings.nth(index).getAttribute('id')}`);
  }
  await page.keyboard.press('End');
  await still(page);
  await expect.poll(current).toBe(await page.locator('.contents li a').last().getAttribute('href'));
  await page.close();
});

test('a focused part far away is brought into the window', async () => {
  const page = await site.open('lessons/gradient-chain/', { viewport: windows.phone });
  const link = page.locator('.prose > .references a').last();
  await link.focus();
  await still(page);
  const box = (await link.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(windows.phone.height);
  await page.close();
});

test.each(lessons)(
  'nothing in the first window of %s moves while the heights of all blocks are learned',
  async (lesson) => {
    const page = await site.open('404.html', { viewport: windows.phone });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (window as any).shift += (entry as any).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url + lesson);
    await learned(page);
    await still(page);
    expect(await page.evaluate(() => (window as any).shift)).toBeLessThan(0.001);
    await page.close();
  },
);
