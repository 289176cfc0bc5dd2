import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { budgets, inlineStyles, isScript, weigh } from './budgets.ts';
import { broken, sentence, shownSvg } from './hand.ts';
import { heard } from './heard.ts';
import { askForNonsense, byAddress } from './page-addresses.ts';
import { desk, phone, quiet, usePage, useSite, wakeAll, type OpenPage, type PageOfSite, type Site } from './site.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What holds for each of some pages: without scripts, on a desk, on a phone, and by its address. */
export function everyPage(all: readonly PageOfSite[]): void {
  const site = useSite();
  describe.each(all)('"$path" without scripts', (page) => withoutScripts(site, page));
  describe.each(all)('"$path" on a desk', (page) => onADesk(site, page));
  const english = all.filter((page) => page.english);
  describe.each(english)('"$path" on a phone', (page) => onAPhone(site, page));
  describe.each(english.filter(({ figures }) => figures.length))('"$path" by its address', (page) =>
    byAddress(site, page),
  );
}

function withoutScripts(site: Site, { path, figures }: PageOfSite): void {
  const open = usePage(() => site.open(path, { javaScriptEnabled: false }));

  test('every figure stands, in both compositions, with nothing that looks alive and is dead', async () => {
    const page = open();
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      for (const { id } of figures)
        expect(
          await page.locator(`${shownSvg(id)} :is(path, line, rect, circle, text)`).count(),
          `${id} at ${viewport.width} px`,
        ).toBeGreaterThan(10);
    }
    for (const { id } of figures) {
      expect(await sentence(page, id), id).toMatch(/\p{L}{3}/u);
      const alive = page.locator(`#${id} :is(button, input, select):enabled:not(.busy button)`);
      expect(await alive.count(), id).toBe(0);
      expect(await page.locator(`#${id} [tabindex="0"]:visible`).count(), id).toBe(0);
    }
  });
}

function onADesk(site: Site, { path, figures }: PageOfSite): void {
  let firstView: string[];
  const open = usePage(async () => {
    const page = await site.open(path, { viewport: desk }, watchShift);
    await quiet(page);
    firstView = [...page.asked].filter((url) => !/\.worker|worker-/.test(url));
    await wakeAll(page);
    await quiet(page);
    return page;
  });

  test('nothing goes wrong, and all its figures wake', async () => {
    expect(await open().locator('.figure[data-authored]:not([data-awake])').count()).toBe(0);
  });

  test('stands still while it loads and wakes', async () => expect(await shiftOf(open())).toBeLessThan(0.001));

  test('its first view weighs ≤ 165 kB', () => {
    const { bytes, list } = weigh(firstView);
    expect(bytes, list).toBeLessThanOrEqual(budgets.firstView);
  });

  test('has no fault that axe can find, light and dark', async () => {
    const page = open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await install(page, axe);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await axeFaults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  });

  test('nothing that keys can reach is without a name', async () => {
    const all = await heard(open());
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ name, ignored }) => name === '' || ignored)).toEqual([]);
  });

  test('never scrolls sideways, from 320 to 1600 px', async () => {
    const page = open();
    for (const width of [320, 390, 600, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  if (figures.length)
    test('no address breaks a figure', async () => {
      expect(await open().evaluate(askForNonsense, broken.source)).toEqual([]);
    });
}

function onAPhone(site: Site, { path, figures }: PageOfSite): void {
  let asleep: Set<string>;
  const options = { viewport: phone, hasTouch: true, reducedMotion: 'reduce' } as const;
  const open = usePage(async () => {
    const page = await site.open(path, options, async (fresh) => {
      await watchShift(fresh);
      await fresh.addInitScript(holdFigures);
    });
    await quiet(page);
    asleep = new Set(page.asked);
    await page.evaluate(() => (window as any).release());
    await wakeAll(page);
    await quiet(page);
    return page;
  });

  test('before a figure is near its scripts weigh ≤ 10 kB, its CSS ≤ 12.5 kB', () => {
    const scripts = weigh([...asleep].filter(isScript));
    expect(scripts.bytes, scripts.list).toBeLessThanOrEqual(budgets.scripts);
    const styles = weigh([...asleep].filter((url) => url.endsWith('.css')));
    const inline = inlineStyles(readFileSync(`dist/${path}index.html`, 'utf8'));
    expect(styles.bytes + inline, styles.list).toBeLessThanOrEqual(budgets.styles);
  });

  test('stands still while it loads and wakes', async () => expect(await shiftOf(open())).toBeLessThan(0.001));

  for (const { id } of figures.filter(({ clock }) => clock))
    test(`for a reader who wants less motion #${id} wakes where its author put it`, async () => {
      const scrub = open().locator(`#${id} .scrub input`);
      expect(await scrub.inputValue()).toBe(await scrub.getAttribute('value'));
      expect(await open().locator(`#${id}[data-playing]`).count()).toBe(0);
    });

  test('what can be pressed is large enough for a thumb', async () => {
    const small = await open()
      .locator('button, select, summary, input:not([type=radio]):not([type=hidden])')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getClientRects().length)
          .map((element) => ({ name: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
      );
    expect(small).toEqual([]);
  });
}

const watchShift = (page: Page) =>
  page.addInitScript(() => {
    (window as any).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) if (!entry.hadRecentInput) (window as any).shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftOf = (page: Page): Promise<number> => page.evaluate(() => (window as any).shift);

/** Run a script in the page as its developer tools would: the page's own policy is not asked. */
async function install(page: OpenPage, script: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: script });
  await session.detach();
}

/** What axe finds; in the dark, only by the rules that look at colours. */
async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) => (window as any).axe.run(only ? { runOnly: { type: 'rule', values: only } } : {}),
    rules,
  );
  return violations.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.target).join(' | ')}`);
}

// What follows runs in the page.

/** Keep every figure asleep until `release()` is called. */
function holdFigures(): void {
  const Real = window.IntersectionObserver;
  let held: (() => void)[] | undefined = [];
  window.IntersectionObserver = class extends Real {
    override observe(element: Element) {
      const look = () => super.observe(element);
      if (held) held.push(look);
      else look();
    }
  };
  Object.assign(window, {
    release() {
      held?.forEach((look) => look());
      held = undefined;
    },
  });
}
