import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { broken, picture, query, sentence, shownSvg } from './hand.ts';
import { figures, useSite, wake } from './site.ts';

const site = useSite();

test('there are figures', () => expect(figures.length).toBeGreaterThanOrEqual(4));

describe.each(figures)('$tag #$id on /$page', ({ page: path, id }) => {
  test('stands with scripts off, in both compositions, with nothing that looks alive and is dead', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator(`${shownSvg(id)} :is(path, line, rect, circle, text)`).count()).toBeGreaterThan(10);
    }
    expect(await sentence(page, id)).toMatch(/\w{3}/);
    expect(await page.locator(`#${id} :is(button, input, select):enabled:not(.busy button)`).count()).toBe(0);
    expect(await page.locator(`#${id} [tabindex="0"]:visible`).count()).toBe(0);
    await page.close();
  });

  test('keeps every node that the build drew when it wakes, and the picture', async () => {
    const page = await site.open(path);
    const before = await page.locator(`#${id}`).evaluate((figure) => {
      const svg = [...figure.querySelectorAll('svg.view')].find((view) => view.getClientRects().length)!;
      for (const node of svg.querySelectorAll('*')) (node as any).fromBuild = true;
      return svg.querySelectorAll('*').length;
    });
    await wake(page, id);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const after = await page.locator(`#${id}`).evaluate((figure) => {
      const svg = [...figure.querySelectorAll('svg.view')].find((view) => view.getClientRects().length)!;
      const nodes = [...svg.querySelectorAll('*')];
      return { all: nodes.length, kept: nodes.filter((node) => (node as any).fromBuild).length };
    });
    expect(after).toEqual({ all: before, kept: before });
    await page.close();
  });

  test('every preset draws sense, says so, is marked, and can be linked to', async () => {
    const page = await site.open(path);
    await wake(page, id);
    const presets = await page
      .locator(`#${id} [data-preset]:visible`)
      .evaluateAll((all) => all.map((b) => b.getAttribute('data-preset')!));
    expect(presets.length).toBeGreaterThanOrEqual(2);
    for (const preset of presets) {
      await page.locator(`#${id} [data-preset=${preset}]`).click();
      await page.waitForSelector(`#${id}:not([data-busy])`, { timeout: 60_000 });
      await page.waitForSelector(`#${id} [data-preset=${preset}][aria-pressed=true]`); // what only this state needs may have to be fetched
      expect(await page.locator(`#${id} [data-preset=${preset}]`).getAttribute('aria-pressed'), preset).toBe('true');
      expect(await picture(page, id), preset).not.toMatch(broken);
      expect(await sentence(page, id), preset).not.toMatch(broken);
      expect(await sentence(page, id), preset).not.toMatch(/[{}]/);
    }
    const last = { picture: await picture(page, id), sentence: await sentence(page, id), address: page.url() };
    await page.goto(last.address);
    await wake(page, id);
    expect(await sentence(page, id)).toBe(last.sentence);
    expect(await picture(page, id)).toBe(last.picture);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  test('a strange address gives the nearest sense', async () => {
    const names = await namesOf(id, path);
    for (const value of ['NaN', '1e999', '-1e999', '<b>%00']) {
      const page = await site.open(
        `${path}?${names.map((name) => `${id}.${name}=${encodeURIComponent(value)}`).join('&')}&${id}.preset=none`,
      );
      await wake(page, id);
      expect(await picture(page, id), value).not.toMatch(broken);
      expect((await picture(page, id)).length).toBeGreaterThan(200);
      expect(await sentence(page, id), value).not.toMatch(broken);
      expect(page.faults).toEqual([]);
      await page.close();
    }
  });

  test('every slider answers to the keyboard and every field to nonsense', async () => {
    const page = await site.open(path);
    await wake(page, id);
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
    expect(page.faults).toEqual([]);
    await page.close();
  });

  test('Reset gives back the picture that the build drew and clears the address', async () => {
    const page = await site.open(path);
    await wake(page, id);
    const first = { picture: await picture(page, id), sentence: await sentence(page, id) };
    await page.locator(`#${id} [data-preset]:visible`).last().click();
    await page.waitForSelector(`#${id}:not([data-busy])`);
    expect(query(page)).toContain(`${id}.`);
    await page.locator(`#${id} [data-tool=reset]`).click();
    await page.waitForSelector(`#${id}:not([data-busy])`);
    expect(query(page)).toBe('');
    expect(await sentence(page, id)).toBe(first.sentence);
    const attributes = (svg: string) => svg.replace(/ (tabindex|role|aria-[a-z]+)="[^"]*"/g, '');
    expect(attributes(await picture(page, id))).toBe(attributes(first.picture));
    await page.close();
  });
});

async function namesOf(id: string, path: string): Promise<string[]> {
  const html = await readFile(`dist/${path}index.html`, 'utf8');
  const element = html.slice(html.indexOf(`id="${id}" class="figure"`));
  const authored = /data-authored="([^"]*)"/.exec(element)![1]!.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  return Object.keys(JSON.parse(authored));
}
