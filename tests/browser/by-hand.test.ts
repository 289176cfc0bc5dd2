import { expect, test } from 'vitest';
import { query, values } from './hand.ts';
import { useSite, wake } from './site.ts';

const site = useSite();

test('a scroll that begins on a slider leaves it, and the address, as they were', async () => {
  const page = await site.open('lessons/sigmoid-and-saturation/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await wake(page, 'dial');
  const slider = page.locator('#dial [data-slider=z]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  const before = [await values(page, 'dial'), query(page)];
  const top = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const [from, middle] = [x + 0.8 * width, y + height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: dy === undefined ? [] : [{ x: from, y: middle - dy }],
    });
  await touch('touchStart', 0);
  for (let dy = 20; dy <= 240; dy += 20) await touch('touchMove', dy);
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
  expect([await values(page, 'dial'), query(page)]).toEqual(before);
  await page.close();
});

test('a key that is held writes the address once, when it is let go of, and a browser that refuses stops nothing', async () => {
  const page = await site.open('lessons/sigmoid-and-saturation/');
  await wake(page, 'dial');
  await page.evaluate(() => {
    const { replaceState } = history;
    let calls = 0;
    history.replaceState = function (...args) {
      document.body.dataset['calls'] = String(++calls);
      if (calls > 6) throw new DOMException('too many', 'SecurityError');
      return replaceState.apply(this, args);
    };
  });
  for (const place of ['#dial [data-slider=z]', '#dial svg.wide [data-handle]']) {
    await page.locator(place).first().focus();
    for (let stroke = 0; stroke < 40; stroke++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    const z = await page.locator('#dial [name=z]').inputValue();
    await expect.poll(() => new URLSearchParams(query(page)).get('dial.z')).toBe(z);
  }
  expect(Number(await page.locator('body').getAttribute('data-calls'))).toBeLessThanOrEqual(6);
  for (let stroke = 0; stroke < 8; stroke++) await page.keyboard.press('ArrowLeft');
  expect(await page.locator('body').getAttribute('data-calls')).not.toBe('6');
  expect(page.faults).toEqual([]);
  await page.close();
});

test('a link to a heading leaves a figure that plays as it is', async () => {
  const page = await site.open('lessons/gradient-chain/');
  await wake(page, 'chain');
  await page.locator('#chain [data-clock=play]').click();
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.contents a[href^="#"]')!.click());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.locator('#chain').getAttribute('data-playing')).toBe('');
  await page.close();
});

test('a choice that its work does not fit yet draws nothing wrong, and stands in the address', async () => {
  const page = await site.open('lessons/maxout/');
  await wake(page, 'fit');
  await page.locator('#fit [name=difference][value=on]').check({ force: true });
  await expect.poll(() => query(page)).toContain('fit.difference=on');
  await page.waitForSelector('#fit:not([data-busy])', { state: 'attached', timeout: 60_000 });
  expect(page.faults).toEqual([]);
  await page.close();
});

test('without scripts a figure says that it stands still, and offers nothing that would not answer', async () => {
  const page = await site.open('lessons/gradient-chain/', { javaScriptEnabled: false });
  expect(await page.locator('#chain .asleep').isVisible()).toBe(true);
  expect(await page.locator('#chain :is(button, input, select):visible').count()).toBe(0);
  await page.close();
});

test.each([
  [390, 844],
  [320, 640],
  [844, 390],
])(
  'at %i × %i the drawing is in sight while a control is in hand, and the control stays under the finger',
  async (width, height) => {
    const page = await site.open('lessons/gradient-chain/', {
      viewport: { width, height },
      hasTouch: true,
      isMobile: true,
    });
    await wake(page, 'chain');
    const slider = page.locator('#chain [data-slider=weight]');
    await slider.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 0.8 * innerHeight));
    const before = (await slider.boundingBox())!;
    await page.mouse.move(before.x + 12, before.y + before.height / 2);
    await page.mouse.down();
    const after = (await slider.boundingBox())!;
    const drawing = (await page.locator('#chain .drawing svg.view:visible').boundingBox())!;
    await page.mouse.up();
    expect(Math.abs(after.y - before.y)).toBeLessThan(1.5);
    expect(drawing.y).toBeGreaterThanOrEqual(-1);
    expect(drawing.y + drawing.height).toBeLessThanOrEqual(after.y + 1);
    expect(drawing.height).toBeGreaterThan(0.25 * height);
    expect(page.faults).toEqual([]);
    await page.close();
  },
);

test('a folded control unfolds where an address turns it', async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const page = await site.open('lessons/gradient-chain/', phone);
  await wake(page, 'chain');
  expect(await page.locator('#chain [name=skip]').first().isVisible()).toBe(false);
  await page.close();
  const turned = await site.open('lessons/gradient-chain/?chain.skip=on', phone);
  await wake(turned, 'chain');
  expect(await turned.locator('#chain .more-controls').getAttribute('open')).toBe('');
  await turned.close();
});
