import type { Page } from 'playwright-core';

/** What must never be read in a picture or a sentence. */
export const broken = /NaN|Infinity|undefined|\[object/;

/** The composition that the window shows. */
export const shownSvg = (id: string) => `#${id} .drawing svg.view:visible`;
/** The pictures that a selector finds, each mark's attributes in alphabetical order and single-spaced: a woken figure and the build's HTML differ in that. */
export const picturesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((svg) => {
      const copy = svg.cloneNode(true) as Element;
      for (const node of copy.querySelectorAll('*')) {
        const attributes = [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name } of attributes) node.removeAttribute(name);
        for (const { name, value } of attributes) node.setAttribute(name, value.trim().replace(/\s+/g, ' '));
      }
      return copy.innerHTML;
    }),
  );
/** The picture of a figure as the window shows it. */
export const picture = async (page: Page, id: string) => (await picturesOf(page, shownSvg(id)))[0]!;
export const sentence = (page: Page, id: string) => page.locator(`#${id} .sentence`).textContent();
export const query = (page: Page) => new URL(page.url()).search;

/** Every control of a figure with its value. */
export const values = (page: Page, id: string) =>
  page.locator(`#${id} form`).evaluate((form) => JSON.stringify([...new FormData(form as HTMLFormElement)]));

/** The middle of a handle, where a hand would take it. */
export const centre = (page: Page, id: string, index: number) =>
  page
    .locator(`${shownSvg(id)} [data-handle]`)
    .nth(index)
    .evaluate((handle) => {
      const { x, y, width, height } = (handle.querySelector('.grip') ?? handle).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

/** A real drag: down, some way towards the middle of the window and back a little, up. */
export async function drag(page: Page, from: { x: number; y: number }, touch: boolean): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const to = { x: from.x + (from.x > width / 2 ? -60 : 60), y: from.y + (from.y > height / 2 ? -30 : 30) };
  if (!touch) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const t of [0.3, 0.7, 1]) await page.mouse.move(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await send('touchStart', from);
  for (const t of [0.3, 0.7, 1])
    await send('touchMove', { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
  await send('touchEnd');
}
