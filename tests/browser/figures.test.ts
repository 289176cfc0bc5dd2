import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { figures, useSite, wake } from './site.ts';

const site = useSite();
const broken = /NaN|Infinity|undefined|\[object/;

const shownSvg = (id: string) => `#${id} .drawing svg.view:visible`;
const picture = (page: Page, id: string) =>
  page
    .locator(shownSvg(id))
    .first()
    .evaluate((svg) => {
      // A mark that comes and goes has its attributes in another order than one that the build drew.
      const copy = svg.cloneNode(true) as Element;
      for (const node of copy.querySelectorAll('*')) {
        const attributes = [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name } of attributes) node.removeAttribute(name);
        for (const { name, value } of attributes) node.setAttribute(name, value);
      }
      return copy.innerHTML;
    });
const sentence = (page: Page, id: string) => page.locator(`#${id} .sentence`).textContent();
const query = (page: Page) => new URL(page.url()).search;

test('there are figures', () => expect(figures.length).toBeGreaterThanOrEqual(4));

describe.each(figures)('$tag #$id on /$page', ({ page: path, id }) => {
  test('stands with scripts off, in both compositions, with nothing that looks alive and is dead', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator(`${shownSvg(id)} > *`).count()).toBeGreaterThan(2);
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
    const attributes = (svg: string) =>
      svg
        .replace(/ (tabindex|role|aria-[a-z]+)="[^"]*"/g, '')
        .replace(/<path [^>]*d=""[^>]*><\/path>|<pattern .*?<\/pattern>|<g [^>]*><\/g>/g, ''); // these draw nothing by themselves
    expect(attributes(await picture(page, id))).toBe(attributes(first.picture));
    await page.close();
  });

  test('every handle can be dragged by mouse and by touch, and turned by keys', async () => {
    for (const hasTouch of [false, true]) {
      const page = await site.open(path, hasTouch ? { hasTouch, viewport: { width: 390, height: 844 } } : {});
      await wake(page, id);
      const handles = page.locator(`${shownSvg(id)} [data-handle]`);
      for (let index = 0; index < (await handles.count()); index++) {
        const handle = handles.nth(index);
        await handle.scrollIntoViewIfNeeded();
        const before = await values(page, id);
        await drag(page, (await centre(page, id, index))!, hasTouch);
        const name = await handle.getAttribute('data-handle').catch(() => `${index}`);
        expect(await values(page, id), `handle ${name}`).not.toBe(before);
        await page.waitForFunction((key) => location.search.includes(key), `${id}.`);
        expect(await picture(page, id)).not.toMatch(broken);
        if (hasTouch || index >= (await handles.count())) continue;
        await handle.focus();
        const still = await values(page, id);
        await page.keyboard.press('ArrowLeft');
        if ((await values(page, id)) === still) await page.keyboard.press('ArrowRight');
        expect(await values(page, id), `keys on handle ${name}`).not.toBe(still);
      }
      expect(page.faults).toEqual([]);
      await page.close();
    }
  });

  test('saves as SVG, PNG and CSV, and shows its data and its keys', async () => {
    const page = await site.open(path);
    await wake(page, id);
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
    expect([...(await save('png')).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const csv = (await save('csv')).toString();
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(csv).not.toMatch(/undefined|\[object/);
    await page.locator(`#${id} [data-tool=table]`).click();
    await page.waitForSelector(`#${id} .data tbody tr`);
    expect(await page.locator(`#${id} .data tbody tr`).count()).toBe(lines.length - 1);
    await page.locator(`#${id} [data-tool=keys]`).click();
    await page.waitForSelector(`#${id} dialog[open]`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`#${id} dialog`, { state: 'detached' });
    expect(page.faults).toEqual([]);
    await page.close();
  });
});

describe.each(figures)('the clock of $tag #$id on /$page', ({ page: path, id }) => {
  test('two quick presses of Play are one and a pause; less motion means none', async () => {
    const page = await site.open(path);
    await wake(page, id);
    const play = page.locator(`#${id} [data-clock=play]`);
    if (!(await play.count())) return page.close();
    await play.dblclick();
    const resting = await picture(page, id);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await picture(page, id)).toBe(resting);
    expect(await page.locator(`#${id}[data-playing]`).count()).toBe(0);

    await page.locator(`#${id} [data-clock=next]`).click();
    const next = await page.locator(`#${id} .scrub input`).inputValue();
    await page.locator(`#${id} [data-clock=back]`).click();
    expect(Number(await page.locator(`#${id} .scrub input`).inputValue())).toBeLessThan(Number(next));
    await page.close();

    const calm = await site.open(path, { reducedMotion: 'reduce' });
    await wake(calm, id);
    const seen = await calm.locator(`#${id} .scrub input`).inputValue();
    expect(seen).toBe(await calm.locator(`#${id} .scrub input`).getAttribute('value'));
    await calm.close();
  });
});

test('a link in the prose sets its figure, and Back takes it back', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const link = page.locator('main a[data-set]').first();
  const id = (await link.getAttribute('data-set'))!;
  await wake(page, id);
  const before = await sentence(page, id);
  await link.click();
  await page.waitForFunction(() => location.search.length > 1);
  await page.waitForSelector(`#${id}:not([data-busy])`);
  await page.waitForFunction(
    ([figure, old]) => document.querySelector(`#${figure} .sentence`)!.textContent !== old,
    [id, before],
  );
  await page.goBack();
  expect(query(page)).toBe('');
  expect(await sentence(page, id)).toBe(before);
  await page.close();
});

test('a reader who jumped to a figure finds the way back to the link', async () => {
  const page = await site.open('lessons/gradient-chain/');
  const link = page.locator('main a[data-set=chain]').nth(3);
  await link.click();
  const back = page.getByRole('button', { name: 'Back to the text' });
  await back.waitFor();
  expect((await page.locator('#chain .drawing').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  expect(await link.evaluate((a) => a.getBoundingClientRect().top > innerHeight)).toBe(true);
  await back.click();
  await back.waitFor({ state: 'detached' });
  expect(await link.evaluate((a) => a === document.activeElement && a.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
  await page.close();
});

test('an embedded figure stands alone', async () => {
  const { page: path, id } = figures.find(({ page }) => page.startsWith('lessons/'))!;
  const page = await site.open(`${path}?embed=${id}`);
  await wake(page, id);
  expect(await page.locator('h1').isVisible()).toBe(false);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await page.close();
});

async function namesOf(id: string, path: string): Promise<string[]> {
  const html = await readFile(`dist/${path}index.html`, 'utf8');
  const element = html.slice(html.indexOf(`id="${id}" class="figure"`));
  const authored = /data-authored="([^"]*)"/.exec(element)![1]!.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  return Object.keys(JSON.parse(authored));
}

const values = (page: Page, id: string) =>
  page.locator(`#${id} form`).evaluate((form) => JSON.stringify([...new FormData(form as HTMLFormElement)]));

const centre = (page: Page, id: string, index: number) =>
  page
    .locator(`${shownSvg(id)} [data-handle]`)
    .nth(index)
    .evaluate((handle) => {
      const { x, y, width, height } = (handle.querySelector('.grip') ?? handle).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

/** A real drag: down, some way towards the middle of the window and back a little, up. */
async function drag(page: Page, from: { x: number; y: number }, touch: boolean): Promise<void> {
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
