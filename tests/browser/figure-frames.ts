import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { centre, shownSvg } from './hand.ts';
import { settled, twoFrames, type Figure, type OpenPage } from './site.ts';

/** Style and layout that one frame may cost: the drawing once, and once more where a sentence or a field made room. */
const bounds = { layouts: 2, styles: 3 } as const;
const frames = 20;

/** What a frame costs, in counts that no clock decides: while a figure plays, while a slider is driven, while a handle is dragged. */
export function tellOfFrames(begin: () => Promise<OpenPage>, { id, clock, handles, slider }: Figure): void {
  const driving = (selector: string) => (page: Page) =>
    page.locator(`#${id}`).evaluate(drive, [selector, frames] as const);
  const gestures: [what: string, wanted: boolean, act: (page: Page) => Promise<number>][] = [
    ['a slider is driven', slider, driving('.controls input[type=range]')],
    ['it plays', clock, (page) => playSome(page, id)],
    ['it is scrubbed', clock, driving('.scrub input')],
    ['a handle is dragged', handles, (page) => dragSlowly(page, id)],
  ];

  for (const [what, wanted, act] of gestures)
    if (wanted)
      test(`while ${what}, what did not change is not set, and a frame lays the page out once`, async () => {
        const page = await begin();
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable');
        const counts = async () => {
          const { metrics } = await session.send('Performance.getMetrics');
          const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
          return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
        };
        // The first frame may build what the later ones only move.
        await act(page);
        await settled(page, id);
        await page.locator(`#${id}`).evaluate(watch);
        const before = await counts();
        const turned = await act(page);
        const after = await counts();
        const { changed, same } = await page.locator(`#${id}`).evaluate(seen);
        expect(same).toEqual([]);
        expect(changed).toBeGreaterThan(0);
        expect((after.layouts - before.layouts) / turned, 'layouts a frame').toBeLessThanOrEqual(bounds.layouts);
        expect((after.styles - before.styles) / turned, 'style recalculations a frame').toBeLessThanOrEqual(
          bounds.styles,
        );
        await session.detach();
      });
}

/** Play for some frames and hold; the number of frames. */
async function playSome(page: Page, id: string): Promise<number> {
  const play = page.locator(`#${id} [data-clock=play]`);
  await play.scrollIntoViewIfNeeded();
  return play.evaluate(async (button: HTMLElement, frames) => {
    button.click();
    for (let frame = 0; frame < frames; frame++) await new Promise((done) => requestAnimationFrame(done));
    if (button.closest('[data-playing]')) button.click();
    await new Promise((done) => requestAnimationFrame(done));
    return frames;
  }, frames);
}

/** Drag the first handle there and back; the number of moves. */
async function dragSlowly(page: Page, id: string): Promise<number> {
  await page
    .locator(`${shownSvg(id)} [data-handle]`)
    .first()
    .scrollIntoViewIfNeeded();
  const { x, y } = (await centre(page, id, 0))!;
  const { width } = page.viewportSize()!;
  const way = x > width / 2 ? -4 : 4;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= frames; move++) {
    await page.mouse.move(x + way * move, y + move);
    await twoFrames(page);
  }
  await page.mouse.up();
  return frames;
}

// What follows runs in the page.

/** Turn a slider a little with every frame; the number of frames. */
async function drive(figure: Element, [selector, frames]: readonly [string, number]): Promise<number> {
  const input = [...figure.querySelectorAll<HTMLInputElement>(selector)].find((one) => one.getClientRects().length);
  if (!input) throw new Error(`there is no ${selector}`);
  const [min, max] = [Number(input.min || 0), Number(input.max || 100)];
  for (let frame = 0; frame < frames; frame++) {
    input.value = String(min + ((max - min) * (frame + 1)) / (frames + 1));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => requestAnimationFrame(done));
  return frames;
}

/** Keep a record of all that is written into a figure. */
function watch(figure: Element): void {
  const observer = new MutationObserver((records) => (figure as any).written.push(...records));
  Object.assign(figure, { written: [], writing: observer });
  observer.observe(figure, { subtree: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true, childList: true }); // prettier-ignore
}

/** How many of those writings changed something, and which wrote what stood there already. */
function seen(figure: Element): { changed: number; same: string[] } {
  const { written, writing } = figure as unknown as { written: MutationRecord[]; writing: MutationObserver };
  const records = [...written, ...writing.takeRecords()];
  writing.disconnect();
  const same = new Map<string, number>();
  const last = new Map<Node, Map<string, string | null>>();
  // From the last to the first: what a record left is what the next one of its kind found.
  for (const record of records.reverse()) {
    const { target, type, attributeName, oldValue } = record;
    const element = (target instanceof Element ? target : target.parentElement) as Element | null;
    let unchanged: boolean;
    if (type === 'childList') {
      const [gone, come] = [record.removedNodes, record.addedNodes].map((nodes) => [...nodes].map((node) => node.textContent).join('')); // prettier-ignore
      unchanged = come !== '' && gone === come;
    } else {
      const key = attributeName ?? '';
      const kept = last.get(target) ?? new Map<string, string | null>();
      last.set(target, kept);
      const now = kept.has(key) ? kept.get(key) : attributeName ? (target as Element).getAttribute(attributeName) : target.nodeValue; // prettier-ignore
      unchanged = now === oldValue;
      kept.set(key, oldValue);
    }
    const what = `${element?.localName}.${element?.getAttribute('class')} ${attributeName ?? type}`;
    if (unchanged) same.set(what, (same.get(what) ?? 0) + 1);
  }
  return { changed: records.length, same: [...same].map(([what, times]) => `${what} ×${times}`).slice(0, 12) };
}
