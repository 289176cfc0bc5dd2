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

/** The ways in which a browser keeps scripts from the clipboard, as code that runs before the page's own. */
const refusals = {
  'has no clipboard interface, as over plain http': () =>
    void Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  'refuses the clipboard': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  },
};

test.each(Object.entries(refusals))('a browser that %s still copies a link and a cell of code', async (_, refuse) => {
  const page = await site.open('lessons/softmax/');
  await page.evaluate(refuse);
  await page.evaluate(() =>
    document.addEventListener('copy', () => (document.body.dataset['copied'] = String(getSelection()))),
  );
  const figure = page.locator('.figure[data-authored]').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-tool=link]:enabled').click();
  await expect.poll(() => figure.locator('.told').textContent()).toBe('Copied.');
  const copy = page.locator('.code-tabs .copy').first();
  await copy.click();
  await expect.poll(() => copy.textContent()).toMatch(/^Copied/);
  expect(await page.locator('body').getAttribute('data-copied')).not.toBe('');
  expect(page.faults).toEqual([]);
  await page.close();
});

test.each(Object.entries(refusals))(
  'a browser that %s, and the older way too, shows what is to be copied by hand, and never says that it is',
  async (_, refuse) => {
    const page = await site.open('lessons/softmax/');
    await page.evaluate(refuse);
    await page.evaluate(() => (document.execCommand = () => false));
    const figure = page.locator('.figure[data-authored]').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-tool=link]:enabled').click();
    const field = figure.locator('.told input');
    await field.waitFor();
    expect(await field.inputValue()).toBe(page.url().replace(/#.*$/, ''));
    expect(await figure.locator('.told').textContent()).not.toContain('Copied');
    const copy = page.locator('.code-tabs .copy').first();
    await copy.click();
    await expect.poll(() => copy.textContent()).toContain('copy it with your keys');
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(20);
    expect(page.faults).toEqual([]);
    await page.close();
  },
);

test('numbers that are saved while work is under way are those that the controls ask for', async () => {
  const page = await site.open('lessons/maxout/');
  await page.locator('#fit').scrollIntoViewIfNeeded();
  await page.waitForSelector('#fit[data-awake]:not([data-busy])', { state: 'attached' });
  await page.evaluate(() => {
    const csv = document.querySelector<HTMLButtonElement>('#fit [data-tool=table]')!;
    document.querySelector<HTMLButtonElement>('#fit [data-preset=eight]')!.click();
    csv.click();
  });
  await page.locator('#fit .data table').waitFor();
  const told = await page.locator('#fit .data').textContent();
  await page.waitForSelector('#fit:not([data-busy])', { state: 'attached' });
  await page.locator('#fit [data-tool=table]').click();
  await page.locator('#fit [data-tool=table]').click();
  expect(await page.locator('#fit .data').textContent()).toBe(told);
  expect(page.faults).toEqual([]);
  await page.close();
});
