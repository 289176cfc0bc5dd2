import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** What a reader finds on the clipboard who selects from the first to the last of `selector` and copies. */
async function copied(page: Page, first: string, last = first): Promise<{ text: string; html: string }> {
  return page.evaluate(
    ([first, last]) => {
      const all = [...document.querySelectorAll(last!)];
      const selection = getSelection()!;
      selection.setBaseAndExtent(document.querySelector(first!)!, 0, all[0]!, all[0]!.childNodes.length);
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
      return { text: data.getData('text/plain'), html: data.getData('text/html') };
    },
    [first, last],
  );
}

test('a paragraph with formulas is copied once, each formula as its TeX', async () => {
  const page = await site.open('lessons/softmax/');
  await page
    .locator('.article p:has(.katex)')
    .first()
    .evaluate((p) => p.setAttribute('data-here', ''));
  const drawn = await page.locator('[data-here]').evaluate((p) => {
    const copy = p.cloneNode(true) as Element;
    for (const formula of copy.querySelectorAll('.katex'))
      formula.replaceWith(`$${formula.querySelector('annotation')!.textContent}$`);
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent!.trim();
  });
  const { text, html } = await copied(page, '[data-here]');
  expect(drawn).toMatch(/\$[^$]+\$/);
  expect(text).toBe(drawn);
  expect(html).not.toContain('<math');
  await page.close();
});

test('a formula on a line of its own is copied whole from any part of it, and paragraphs stay apart', async () => {
  const page = await site.open('lessons/softmax/');
  await page
    .locator('.formula + p, p:has(+ .formula)')
    .first()
    .evaluate((p) => {
      const formula = p.matches('.formula + p') ? p.previousElementSibling! : p.nextElementSibling!;
      [...formula.querySelectorAll('.katex-html span')]
        .find((span) => span.firstChild?.nodeType === 3)!
        .setAttribute('data-first', '');
      formula.setAttribute('data-formula', '');
    });
  const { text } = await copied(page, '[data-first]');
  expect(text).toMatch(/^\$\$[^$]+\$\$$/);
  const tex = await page.locator('[data-formula] annotation').textContent();
  expect(text).toBe(`$$${tex}$$`);
  const all = await page.evaluate(() => {
    const two = [...document.querySelectorAll('.article > p')].slice(0, 9);
    two[0]!.setAttribute('data-one', '');
    two.at(-1)!.setAttribute('data-nine', '');
    return two.length;
  });
  expect((await copied(page, '[data-one]', '[data-nine]')).text.split('\n').length).toBeGreaterThanOrEqual(all);
  await page.close();
});

test('text without formulas is copied as the browser does it', async () => {
  const page = await site.open('lessons/softmax/');
  expect((await copied(page, 'h1')).text).toBe('');
  await page.close();
});

test('in the sandboxed frame of another site a figure wakes, and its controls answer', async () => {
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><iframe sandbox="allow-scripts" width="900" height="900" src="${site.url}lessons/gradient-chain/?embed=chain"></iframe>`,
      ),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const figure = page.frameLocator('iframe').locator('#chain');
    await figure.locator('xpath=self::*[@data-awake]').waitFor();
    const before = await figure.locator('.sentence').textContent();
    await figure.locator('[data-preset]').nth(1).click();
    await expect.poll(() => figure.locator('.sentence').textContent()).not.toBe(before);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
    server.close();
  }
});
