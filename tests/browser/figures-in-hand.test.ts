import { expect, test } from 'vitest';
import { centre, shownSvg, values } from './hand.ts';
import { useSite, wake } from './site.ts';

const site = useSite();

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
