import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { phone } from './frames.ts';
import type { FigureName } from './site.ts';

/** What a page makes a phone fetch, in bytes as they travel (gzip). */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Scripts that run before any figure is near. */
  readonly scripts: number;
  readonly fonts: number;
  /** All of it, with the figures of the first window. */
  readonly firstView: number;
  readonly requests: number;
}

/** What a figure's waking fetches beside its page. */
export interface FigureWeight {
  readonly own: number;
  /** The chunk of D3 that all figures share. */
  readonly d3: number;
}

/** The bytes of a built site's pages and figures, found by opening them in a browser. */
export class Scale {
  #browser: Browser;
  #url: string;
  #dist: string;

  constructor(browser: Browser, url: string, dist: string) {
    this.#browser = browser;
    this.#url = url;
    this.#dist = dist;
  }

  async page(path: string): Promise<PageWeight> {
    const shell = await this.#fetched(path, []);
    const all = await this.#fetched(path);
    const sum = (files: readonly string[], kind: RegExp) =>
      files.filter((file) => kind.test(file)).reduce((bytes, file) => bytes + this.#size(file), 0);
    return {
      html: sum(all, /\/$|\.html$/),
      css: sum(all, /\.css$/),
      scripts: sum(shell, /\.js$/),
      fonts: sum(all, /\.woff2$/),
      firstView: sum(all, /./),
      requests: all.length,
    };
  }

  async figure({ page, tag, id }: FigureName): Promise<FigureWeight> {
    const shell = new Set(await this.#fetched(page, []));
    const all = await this.#fetched(page, [tag], async (opened) => {
      await opened.locator(`#${id}`).evaluate((figure) => figure.scrollIntoView());
      await opened.waitForSelector(`#${id}:defined`);
    });
    const own = all.filter((file) => file.endsWith('.js') && !shell.has(file) && !/worker/.test(file));
    const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + this.#size(file), 0);
    const isD3 = (file: string) => /\/d3[.-]/.test(file);
    return { own: sum(own.filter((file) => !isD3(file))), d3: sum(own.filter(isD3)) };
  }

  /** The files that a page asks for; only figures of `tags` can come near, where they are given. */
  async #fetched(path: string, tags?: readonly string[], act?: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await this.#browser.newContext(phone);
    const page = await context.newPage();
    const seen = new Set<string>();
    page.on('request', (request) => {
      const url = request.url().split(/[?#]/)[0]!;
      if (url.startsWith(this.#url)) seen.add(`/${url.slice(this.#url.length)}`);
    });
    if (tags)
      await page.addInitScript((wanted) => {
        const Real = window.IntersectionObserver;
        window.IntersectionObserver = class extends Real {
          override observe(element: Element) {
            if (wanted.includes(element.localName) || !element.localName.includes('-')) super.observe(element);
          }
        };
      }, tags);
    await page.goto(this.#url + path, { waitUntil: 'networkidle' });
    await act?.(page);
    await page.waitForLoadState('networkidle');
    await context.close();
    return [...seen];
  }

  #size(file: string): number {
    const path = join(this.#dist, decodeURIComponent(file), file.endsWith('/') ? 'index.html' : '');
    return statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size;
  }
}
