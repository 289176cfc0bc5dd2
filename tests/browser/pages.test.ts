import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { broken } from './hand.ts';
import { pages, useSite, wakeAll } from './site.ts';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(['/', '/a/b/', '/ipfs/QmT5NvUtoM5nWFfrQdVrFtvGfKFmG7AHE8P34isapyhCxX/site/'])(
  'served from %s',
  (prefix) => {
    const site = useSite(prefix);

    test.each(pages)('nothing goes wrong on "%s" and all its figures wake', async (path) => {
      const page = await site.open(path);
      await wakeAll(page);
      await page.waitForLoadState('networkidle');
      expect(page.faults).toEqual([]);
      await page.close();
    });

    test('a wrong address gives a page that leads back', async () => {
      const page = await site.open('no/such/page/');
      expect(page.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      await page.close();
    });
  },
);

describe('every page', () => {
  const site = useSite();

  test.each(pages)('no address breaks a figure of "%s"', async (path) => {
    const page = await site.open(path);
    await wakeAll(page);
    const faults = await page.evaluate(async (pattern) => {
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
          if (svg.querySelectorAll('path, line, rect, circle, text').length < 10)
            found.push(`${location.search}: blank`);
      };
      for (const value of ['', '-1', '1e-400', '%00', '%E0%A4%A', 'valueOf', '__proto__', '9'.repeat(400)])
        await ask(value, () => true);
      const most = Math.max(0, ...names.map(({ length }) => length));
      for (let place = 0; place < most; place++)
        for (const value of ['-1e9', '1e9']) await ask(value, (one) => one === place);
      return [...new Set(found)].slice(0, 5);
    }, broken.source);
    expect(faults).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  test.each(pages)('"%s" has no fault that axe can find, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open(path, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
      await wakeAll(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => (window as any).axe.run());
      expect(
        violations.map((v: any) => `${colorScheme} ${v.id}: ${v.nodes.map((n: any) => n.target).join(' | ')}`),
      ).toEqual([]);
      await page.close();
    }
  });

  test.each(pages)('"%s" never scrolls sideways, from 320 to 1600 px', async (path) => {
    const page = await site.open(path);
    for (const width of [320, 390, 600, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test.each(pages)('"%s" stands still while it loads and wakes', async (path) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      const page = await site.open('404.html', { viewport });
      await page.addInitScript(() => {
        (window as any).shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as any[])
            if (!entry.hadRecentInput) (window as any).shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url + path);
      await wakeAll(page);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => (window as any).shift), `${viewport.width} px`).toBeLessThan(0.001);
      await page.close();
    }
  });

  test.each(pages)('what can be pressed on "%s" is large enough for a thumb', async (path) => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const small = await page
      .locator('button, select, summary, input:not([type=radio]):not([type=hidden])')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getClientRects().length)
          .map((element) => ({ name: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
      );
    expect(small).toEqual([]);
    await page.close();
  });

  test('on no line a comma stands first after a formula, or a bracket last before one', async () => {
    const page = await site.open('lessons/gradient-chain/');
    await page.locator('main p > .katex').evaluateAll((formulas) =>
      formulas.forEach((formula) => {
        formula.before(Object.assign(document.createElement('span'), { className: 'before', textContent: '(' }));
        formula.after(Object.assign(document.createElement('span'), { className: 'after', textContent: ',' }));
      }),
    );
    for (const width of [320, 360, 390, 412, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const parted = await page.locator('main p > .katex').evaluateAll((formulas) =>
        formulas
          .filter((formula) => formula.getClientRects().length)
          .filter((formula) => {
            const boxes = [...formula.querySelectorAll('.katex-base')].flatMap((base) => [...base.getClientRects()]);
            const [before, after] = [formula.previousElementSibling!, formula.nextElementSibling!];
            const [open, close] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
            return open.bottom < boxes[0]!.top + 2 || close.top > boxes.at(-1)!.bottom - 2;
          })
          .map((formula) => formula.querySelector('.katex-html')!.textContent),
      );
      expect(parted, `${width} px`).toEqual([]);
    }
    await page.close();
  });

  test('the theme can be chosen, is kept, and stands before the first paint', async () => {
    const page = await site.open('', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    const button = page.locator('[data-theme-switch], .theme-switch').first();
    for (let presses = 0; presses < 3 && (await ground()) === light; presses++) await button.click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.close();
  });

  test('the first press of Tab offers a way past the header', async () => {
    const page = await site.open('lessons/gradient-chain/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(`#${await page.locator('main').getAttribute('id')}`);
    await page.close();
  });
});

describe('a prediction', () => {
  const site = useSite();

  test('answers where it stands: a figure out of sight is set only by its link', async () => {
    const page = await site.open('lessons/sigmoid-and-saturation/');
    const far = page.locator('predict-then-see:has(a[data-set=dial])').first();
    await far.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await far.locator('label').first().click();
    await far.locator('details[open] .verdict').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(new URL(page.url()).search).toBe('');

    const near = page.locator('predict-then-see:has(a[data-set=rounding])').first();
    await near.scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('rounding')!.scrollIntoView({ block: 'center' }));
    await near.locator('label').last().click({ force: true });
    await page.waitForFunction(() => location.search.includes('rounding.'));
    await page.close();
  });
});
