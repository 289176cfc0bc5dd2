import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { budgets, isLater, isScript, weigh, isD3 } from './budgets.ts';
import { tellAloud } from './figure-aloud.ts';
import { tellOfFrames } from './figure-frames.ts';
import { tellInHand } from './figure-in-hand.ts';
import { broken, picture, query, sentence } from './hand.ts';
import { desk, quiet, settled, usePage, useSite, wake, type Figure, type Site } from './site.ts';

/** What holds for each of some figures, told on one page that wakes it once; Reset stands between two sentences. */
export function everyFigure(figures: readonly Figure[]): void {
  const site = useSite();
  describe.each(figures)('$tag #$id on /$page', (figure) => tell(site, figure));
}

function tell(site: Site, figure: Figure): void {
  const { page: path, id, presets } = figure;
  /** What was seen while the figure woke. */
  let waking: { nodes: { all: number; kept: number; drawn: number }; own: string[] };
  const open = usePage(async () => {
    const page = await site.open(path, { viewport: desk }, (fresh) => fresh.addInitScript(wakeOnly, id));
    const shell = await page.locator('script[src]').evaluateAll((all) => all.map((one: any) => one.src));
    const drawn = await page.locator(`#${id}`).evaluate(markNodes);
    await wake(page, id);
    await quiet(page);
    const own = [...page.asked].filter((url) => isScript(url) && !shell.includes(url) && !isLater(url));
    waking = { nodes: { ...(await page.locator(`#${id}`).evaluate(countMarked)), drawn }, own };
    return page;
  });
  /** The page, with the figure as its author left it. */
  const begin = async () => {
    const page = open();
    await page.setViewportSize(desk);
    await page.locator(`#${id} [data-tool=reset]`).click();
    await settled(page, id);
    expect(query(page)).toBe('');
    return page;
  };

  test('keeps every node that the build drew when it wakes', () => {
    const { all, kept, drawn } = waking.nodes;
    expect({ all, kept }).toEqual({ all: drawn, kept: drawn });
  });

  test('≤ 20 kB of scripts beside one chunk of D3 of ≤ 26 kB', () => {
    const shared = waking.own.filter(isD3);
    expect(shared).toHaveLength(1);
    expect(weigh(shared).bytes).toBeLessThanOrEqual(budgets.d3);
    const { bytes, list } = weigh(waking.own.filter((url) => !isD3(url)));
    expect(bytes, list).toBeLessThanOrEqual(budgets.figure);
  });

  test('every preset draws sense, says so and is marked', async () => {
    const page = await begin();
    expect(presets.length).toBeGreaterThanOrEqual(2);
    const seen = await page.locator(`#${id} [data-preset]:visible`).evaluateAll(namesOfPresets);
    expect(seen.length).toBeGreaterThanOrEqual(2);
    for (const preset of seen) {
      await press(page, id, preset);
      expect(await page.locator(`#${id} [data-preset=${preset}]`).getAttribute('aria-pressed'), preset).toBe('true');
      expect(await picture(page, id), preset).not.toMatch(broken);
      expect(await sentence(page, id), preset).not.toMatch(broken);
      expect(await sentence(page, id), preset).not.toMatch(/[{}]/);
    }
  });

  test('Reset gives back the picture that the build drew and clears the address', async () => {
    const page = await begin();
    const first = { picture: await picture(page, id), sentence: await sentence(page, id) };
    await page.locator(`#${id} [data-preset]:visible`).last().click();
    await settled(page, id);
    expect(query(page)).toContain(`${id}.`);
    await page.locator(`#${id} [data-tool=reset]`).click();
    await settled(page, id);
    expect(query(page)).toBe('');
    expect(await sentence(page, id)).toBe(first.sentence);
    const attributes = (svg: string) => svg.replace(/ (tabindex|role|aria-[a-z]+)="[^"]*"/g, '');
    expect(attributes(await picture(page, id))).toBe(attributes(first.picture));
  });

  test('every slider answers to the keyboard and every field to nonsense', async () => {
    const page = await begin();
    for (const slider of await page.locator(`#${id} .controls input[type=range]:visible`).all()) {
      await slider.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect(await picture(page, id)).not.toMatch(broken);
    }
    for (const field of await page.locator(`#${id} .controls input[type=number]:visible`).all()) {
      const good = await field.inputValue();
      await field.fill('');
      await field.press('Tab');
      expect(await field.inputValue()).toBe(good);
      await field.fill('-1e400'.slice(0, 5));
      await field.press('Tab');
      expect(await field.inputValue()).not.toBe('');
      expect(await picture(page, id)).not.toMatch(broken);
    }
  });

  test('saves as SVG, PNG and CSV, and shows its data and its keys', async () => {
    const page = await begin();
    const save = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#${id} [data-tool=${kind}]`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`slope-${id}.${kind}`);
      return readFile((await download.path())!);
    };
    const svg = (await save('svg')).toString();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(--|class="/);
    expect(svg).toMatch(/@font-face\{font-family:'Slope Sans';[^}]*url\(data:font\/woff2;base64,[^)]{9999,}\)/);
    expect([...(await save('png')).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const csv = (await save('csv')).toString();
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(csv).not.toMatch(/undefined|\[object/);
    await page.locator(`#${id} [data-tool=table]`).click();
    await page.waitForSelector(`#${id} .data tbody tr`);
    expect(await page.locator(`#${id} .data tbody tr`).count()).toBe(lines.length - 1);
    await page.locator(`#${id} [data-tool=table]`).click();
    await page.locator(`#${id} [data-tool=keys]`).click();
    await page.waitForSelector(`#${id} dialog[open]`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`#${id} dialog`, { state: 'detached' });
  });

  tellInHand(begin, figure);
  tellOfFrames(begin, figure);
  tellAloud(begin, figure);
}

/** Press a preset and wait until the figure shows it: what only this state needs may have to be fetched. */
async function press(page: Page, id: string, preset: string): Promise<void> {
  await page.locator(`#${id} [data-preset=${preset}]`).click();
  await settled(page, id);
  await page.waitForSelector(`#${id} [data-preset=${preset}][aria-pressed=true]`);
}

// What follows runs in the page.

const namesOfPresets = (all: Element[]) => all.map((button) => button.getAttribute('data-preset')!);

/** Let no figure but one know that it is near. */
function wakeOnly(id: string): void {
  const Real = window.IntersectionObserver;
  window.IntersectionObserver = class extends Real {
    override observe(element: Element) {
      if (element.id === id) super.observe(element);
    }
  };
}

/** Mark every node of the composition on the screen, and count them. */
function markNodes(figure: Element): number {
  const svg = [...figure.querySelectorAll('svg.view')].find((view) => view.getClientRects().length)!;
  const nodes = svg.querySelectorAll('*');
  for (const node of nodes) (node as any).fromBuild = true;
  return nodes.length;
}

function countMarked(figure: Element): { all: number; kept: number } {
  const svg = [...figure.querySelectorAll('svg.view')].find((view) => view.getClientRects().length)!;
  const nodes = [...svg.querySelectorAll('*')];
  return { all: nodes.length, kept: nodes.filter((node) => (node as any).fromBuild).length };
}
