import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { broken, centre, drag, picture, query, sentence, shownSvg, values } from './hand.ts';
import { figures, useSite, wake } from './site.ts';

const site = useSite();

describe.each(figures)('$tag #$id on /$page', ({ page: path, id }) => {
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
    expect(svg).toMatch(/@font-face\{font-family:'Slope Sans';[^}]*url\(data:font\/woff2;base64,[^)]{9999,}\)/);
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

test('a second finger neither moves what the first one drags nor lets go of it', async () => {
  const page = await site.open('lessons/dead-relu/', { hasTouch: true, viewport: { width: 390, height: 844 } });
  await wake(page, 'half');
  await page.locator(shownSvg('half')).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  const { x, y } = (await centre(page, 'half', 0))!;
  const [held, other] = [
    { x: x + 20, y: y - 20 },
    { x: 195, y: 422 },
  ];
  await touch('touchStart', { x, y });
  await touch('touchMove', held);
  const dragged = await values(page, 'half');
  await touch('touchStart', held, other);
  await touch('touchMove', held, { x: 260, y: 480 });
  expect(await values(page, 'half')).toBe(dragged);
  // The other finger is lifted: it is no longer among the points.
  await touch('touchMove', held);
  expect(await page.locator('#half[data-dragging]').count()).toBe(1);
  await touch('touchMove', { x: x + 40, y: y - 40 });
  await expect.poll(() => values(page, 'half')).not.toBe(dragged);
  await touch('touchEnd');
  expect(await page.locator('#half[data-dragging]').count()).toBe(0);
  await page.close();
});

test('a table asked for before the first work is done comes with it', async () => {
  const page = await site.open('lessons/gradient-chain/');
  await page.evaluate(() => {
    const figure = document.querySelector('#layers')!;
    const press = () => figure.querySelector<HTMLElement>('[data-tool=table]')!.click();
    new MutationObserver((_, observer) => (observer.disconnect(), press())).observe(figure, {
      attributeFilter: ['data-awake'],
    });
  });
  await page.locator('#layers').scrollIntoViewIfNeeded();
  await page.waitForSelector('#layers .data tbody tr');
  expect(page.faults).toEqual([]);
  await page.close();
});

describe.each(figures)('the clock of $tag #$id on /$page', ({ page: path, tag, id }) => {
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

  test('a print shows the moment at which the reader holds it, or the end of the chain', async () => {
    const page = await site.open(path);
    await wake(page, id);
    const scrub = page.locator(`#${id} .scrub input`);
    if (!(await scrub.count())) return page.close();
    const authored = [await scrub.inputValue(), await sentence(page, id)];
    await page.locator(`#${id} [data-clock=back]`).click();
    await expect.poll(() => sentence(page, id)).not.toBe(authored[1]);
    const held = [await scrub.inputValue(), await sentence(page, id), query(page)];
    await page.evaluate((figure) => {
      window.addEventListener('beforeprint', () => {
        const said = document.querySelector(`#${figure} .sentence`)!.textContent;
        const progress = document.querySelector<HTMLInputElement>(`#${figure} .scrub input`)!.value;
        Object.assign(window, { onPaper: [progress, said] });
      });
    }, id);
    await page.pdf();
    expect(await page.evaluate(() => (window as any).onPaper)).toEqual(
      tag === 'gradient-chain' ? authored : held.slice(0, 2),
    );
    expect([await scrub.inputValue(), await sentence(page, id), query(page)]).toEqual(held);
    await page.close();
  });
});
