import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from './serve.ts';

/** Every page of the built site, as a path below its root: "", "lessons/gradient-chain/", … */
export const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** Every figure of the built site: its page and its id. */
export const figures = pages.flatMap((page) =>
  [
    ...readFileSync(`dist/${page}index.html`, 'utf8').matchAll(
      /<([a-z]+(?:-[a-z]+)+) id="([^"]+)" class="figure" data-words="[^"]*" data-authored/g,
    ),
  ].map(([, tag, id]) => ({ page, tag: tag!, id: id! })),
);

export interface Site {
  url: string;
  browser: Browser;
  /** A page of the site, with all that goes wrong on it collected in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page & { faults: string[] }>;
}

/** One browser and one server for a file of tests. */
export function useSite(prefix = '/'): Site {
  const site = {} as Site;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    site.browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    ({ url: site.url, stop } = await serve(prefix));
  });
  afterAll(async () => {
    await site.browser?.close();
    await stop?.();
  });
  site.open = async (path, options = {}) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = Object.assign(await context.newPage(), { faults: [] as string[] });
    page.on('response', (r) => r.status() >= 400 && page.faults.push(`${r.status()} ${r.url()}`));
    page.on('requestfailed', (r) => page.faults.push(`failed ${r.url()}`));
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && page.faults.push(m.text()));
    page.on('pageerror', (error) => page.faults.push(String(error)));
    page.on('request', (r) => {
      const { protocol, origin } = new URL(r.url());
      if (/^http/.test(protocol) && origin !== new URL(site.url).origin) page.faults.push(`third party ${r.url()}`);
    });
    // The browser may have closed the context before, with itself.
    page.on('close', () => void context.close().catch(() => undefined));
    await page.goto(site.url + path);
    return page;
  };
  return site;
}

/** Bring a figure near and wait until it answers. */
export async function wake(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${id}[data-awake]`);
  await page.waitForSelector(`#${id}:not([data-busy])`, { timeout: 60_000 });
}

/** Bring every figure of a page near, one after the other. */
export async function wakeAll(page: Page): Promise<void> {
  for (const id of await page.locator('.figure[data-authored]').evaluateAll((all) => all.map((element) => element.id)))
    await wake(page, id);
}
