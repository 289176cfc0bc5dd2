import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test('on no line a comma stands first after a formula, or a bracket last before one', async () => {
  const page = await site.open('lessons/gradient-chain/');
  await page.locator('main p > .katex').evaluateAll((formulas) =>
    formulas.forEach((formula) => {
      formula.before(Object.assign(document.createElement('span'), { className: 'before', textContent: '(' }));
      formula.after(Object.assign(document.createElement('span'), { className: 'after', textContent: ',' }));
    }),
  );
  for (const width of [320, 360, 390, 412, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const parted = await page.locator('main p > .katex').evaluateAll((formulas) =>
      formulas
        .filter((formula) => formula.getClientRects().length)
        .filter((formula) => {
          const boxes = [...formula.querySelectorAll('.katex-base')].flatMap((base) => [...base.getClientRects()]);
          const [before, after] = [formula.previousElementSibling!, formula.nextElementSibling!];
          const [open, close] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
          return open.bottom < boxes[0]!.top + 2 || close.top > boxes.at(-1)!.bottom - 2;
        })
        .map((formula) => formula.querySelector('.katex-html')!.textContent),
    );
    expect(parted, `${width} px`).toEqual([]);
  }
  await page.close();
});

test('the theme can be chosen, is kept, and stands before the first paint', async () => {
  const page = await site.open('', { colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const button = page.locator('[data-theme-switch], .theme-switch').first();
  for (let presses = 0; presses < 3 && (await ground()) === light; presses++) await button.click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await ground()).toBe(dark);
  await page.close();
});

test('the first press of Tab offers a way past the header', async () => {
  const page = await site.open('lessons/gradient-chain/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe(`#${await page.locator('main').getAttribute('id')}`);
  await page.close();
});

test('a prediction answers where it stands: a figure out of sight is set only by its link', async () => {
  const page = await site.open('lessons/sigmoid-and-saturation/');
  const far = page.locator('predict-then-see:has(a[data-set=dial])').first();
  await far.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await far.locator('label').first().click();
  await far.locator('details[open] .verdict').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(new URL(page.url()).search).toBe('');

  const near = page.locator('predict-then-see:has(a[data-set=rounding])').first();
  await near.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('rounding')!.scrollIntoView({ block: 'center' }));
  await near.locator('label').last().click({ force: true });
  await page.waitForFunction(() => location.search.includes('rounding.'));
  await page.close();
});
