import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { broken, picture, sentence } from './hand.ts';
import { desk, settled, usePage, wakeAll, type PageOfSite, type Site } from './site.ts';

/** What the figures of a page make of its address, when the page is opened at it. */
export function byAddress(site: Site, { path, figures }: PageOfSite): void {
  const open = usePage(() => site.open(path, { viewport: desk }));
  const shown = async (page: Page) => {
    const all: Record<string, unknown> = {};
    for (const { id } of figures) all[id] = [await sentence(page, id), await picture(page, id)];
    return all;
  };

  test('what its figures show can be linked to, all of it at once', async () => {
    const page = open();
    await wakeAll(page);
    for (const { id } of figures) {
      const last = page.locator(`#${id} [data-preset]:visible`).last();
      await last.click();
      await settled(page, id);
      await expect.poll(() => last.getAttribute('aria-pressed')).toBe('true');
    }
    const before = await shown(page);
    for (const { id } of figures) expect(page.url()).toContain(`${id}.`);
    await page.goto(page.url());
    await wakeAll(page);
    const after = await shown(page);
    for (const { id } of figures) expect(after[id], id).toEqual(before[id]);
  });

  test('a strange address gives the nearest sense', async () => {
    const page = open();
    const nonsense = ['NaN', '1e999', '-1e999', '<b>%00'];
    const asked = figures.flatMap(({ id, controls }) => [
      ...controls.map((name, index) => `${id}.${name}=${encodeURIComponent(nonsense[index % nonsense.length]!)}`),
      `${id}.preset=none`,
    ]);
    await page.goto(`${site.url}${path}?${asked.join('&')}`);
    await wakeAll(page);
    for (const { id } of figures) {
      expect(await picture(page, id), id).not.toMatch(broken);
      expect((await picture(page, id)).length, id).toBeGreaterThan(200);
      expect(await sentence(page, id), id).not.toMatch(broken);
    }
  });
}

// What follows runs in the page.

/** Go through addresses that no author wrote, for all figures of the page at once; the first few faults that they show. */
export async function askForNonsense(pattern: string): Promise<string[]> {
  const all = [...document.querySelectorAll<HTMLElement>('.figure[data-authored]')];
  const names = all.map((figure) => ['preset', ...Object.keys(JSON.parse(figure.dataset['authored']!))]);
  const found: string[] = [];
  const ask = async (value: string, wanted: (place: number) => boolean) => {
    const keys = all.flatMap(({ id }, figure) =>
      names[figure]!.filter((_, place) => wanted(place)).map((name) => `${id}.${name}=${value}`),
    );
    history.replaceState(null, '', `?${keys.join('&')}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((done) => requestAnimationFrame(done));
    for (const node of document.querySelectorAll('.figure .drawing *, .figure .sentence, .figure form *'))
      for (const text of [...node.attributes].map((a) => `${a.name}="${a.value}"`).concat(node.textContent ?? ''))
        if (new RegExp(pattern).test(text)) found.push(`${location.search}: <${node.localName}> ${text}`);
    for (const svg of document.querySelectorAll('.figure svg.view'))
      if (svg.querySelectorAll('path, line, rect, circle, text').length < 10) found.push(`${location.search}: blank`);
  };
  const strange = ['', '-1', '1e-400', 'NaN', '1e999', '-1e999', '%3Cb%3E%00', '%00', '%E0%A4%A', 'valueOf', '__proto__', '9'.repeat(400)]; // prettier-ignore
  for (const value of strange) await ask(value, () => true);
  const most = Math.max(0, ...names.map(({ length }) => length));
  for (let place = 0; place < most; place++)
    for (const value of ['-1e9', '1e9']) await ask(value, (one) => one === place);
  return [...new Set(found)].slice(0, 5);
}
