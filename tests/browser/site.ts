import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { serve } from './serve.ts';

export type { Figure, PageOfSite } from './setup.ts';

/** Every page of the built site. */
export const sitePages = inject('pages');
/** Their paths below the root. */
export const pages = sitePages.map(({ path }) => path);
/** The figures in whose language behaviour is tested: in another one they are the same scripts with other words. */
export const figures = sitePages.filter(({ english }) => english).flatMap((page) => page.figures);

/** The two windows in which the site is looked at: one shows the wide compositions, one the narrow ones. */
export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** Every `of`th of a list, from `part` on: a file of tests for each lets all cores, and the shards of a CI, have some to do. */
export const share = <One>(all: readonly One[], part: number, of: number): One[] =>
  all.filter((_, index) => index % of === part);

/** A page with all that goes wrong on it, and all that it asked for. */
export type OpenPage = Page & { faults: string[]; asked: Set<string>; underWay: Set<object> };

export interface Site {
  url: string;
  browser: Browser;
  /** A page of the site; `prepare` sees it before it asks for anything. */
  open(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser and one server for a file of tests. */
export function useSite(prefix = '/'): Site {
  const site = {} as Site;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    site.browser = await chromium.launch({ executablePath: process.env['CHROMIUM']!, args: flags });
    ({ url: site.url, stop } = await serve(prefix));
  });
  afterAll(async () => {
    await site.browser?.close();
    await stop?.();
  });
  site.open = async (path, options = {}, prepare) => {
    const context = await site.browser.newContext({ viewport: desk, ...options });
    const seen = { faults: [] as string[], asked: new Set<string>(), underWay: new Set<object>() };
    const page = Object.assign(await context.newPage(), seen);
    page.on('response', (r) => r.status() >= 400 && page.faults.push(`${r.status()} ${r.url()}`));
    page.on('requestfailed', (r) => (page.underWay.delete(r), page.faults.push(`failed ${r.url()}`)));
    page.on('requestfinished', (r) => page.underWay.delete(r));
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && page.faults.push(m.text()));
    page.on('pageerror', (error) => page.faults.push(String(error)));
    page.on('request', (r) => {
      const { protocol, origin } = new URL(r.url());
      if (!/^http/.test(protocol)) return;
      page.underWay.add(r);
      page.asked.add(r.url().split(/[?#]/)[0]!);
      if (origin !== new URL(site.url).origin) page.faults.push(`third party ${r.url()}`);
    });
    // The browser may have closed the context before, with itself.
    page.on('close', () => void context.close().catch(() => undefined));
    await prepare?.(page);
    await page.goto(site.url + path);
    return page;
  };
  return site;
}

/**
 * One page for all sentences of a `describe`: opened for the first of them, closed after the last, and opened anew where a sentence is
 * tried again. On none of them may anything go wrong.
 */
export function usePage(open: () => Promise<OpenPage>): () => OpenPage {
  let page: OpenPage | undefined;
  const close = async () => {
    await page?.close();
    page = undefined;
  };
  beforeEach(async ({ task }) => {
    if (task.result?.retryCount) await close();
    page ??= await open();
  });
  afterEach(() => expect(page?.faults.splice(0)).toEqual([]));
  afterAll(close);
  return () => page!;
}

export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Wait until all that the page asked for is there, and a frame later it asks for nothing else. */
export async function quiet(page: OpenPage): Promise<void> {
  do {
    await expect.poll(() => page.underWay.size, { timeout: 60_000 }).toBe(0);
    await twoFrames(page);
  } while (page.underWay.size > 0);
  await page.evaluate(() => document.fonts.ready);
}

/** Wait until a figure answers and has nothing under way. */
export async function settled(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`#${id}[data-awake]:not([data-busy])`, { timeout: 60_000 });
}

/** Bring a figure near and wait until it answers. */
export async function wake(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await settled(page, id);
}

/** Bring every figure of a page near, one after the other. */
export async function wakeAll(page: Page): Promise<void> {
  for (const id of await page.locator('.figure[data-authored]').evaluateAll((all) => all.map((element) => element.id)))
    await wake(page, id);
}
