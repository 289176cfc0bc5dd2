import { expect, test } from 'vitest';
import { useSite, wake } from './site.ts';

const site = useSite();

test('the chain’s levels travel with its own axis switch, with nothing else, and not for readers who asked for less motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const page = await site.open('lessons/gradient-chain/', { reducedMotion });
    await wake(page, 'chain');
    const travels = () =>
      page
        .locator('#chain svg.wide .surface')
        .first()
        .evaluate((surface) => getComputedStyle(surface).transitionDuration !== '0s');
    expect(await travels()).toBe(false);
    await page.locator('#chain [name=axis][value=log]').click();
    expect(await travels()).toBe(reducedMotion === 'no-preference');
    await page.locator('#chain [data-clock=next]').click();
    expect(await travels()).toBe(false);
    await page.close();
  }
});

test.each([390, 1280])('a press moves neither the presets nor the controls, at %i px', async (width) => {
  const page = await site.open('lessons/gradient-chain/', {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await wake(page, 'chain');
  const places = () =>
    page.locator('#chain').evaluate((figure) => {
      const top = figure.getBoundingClientRect().top;
      return ['.presets', '.controls'].map((part) => figure.querySelector(part)!.getBoundingClientRect().top - top);
    });
  const before = await places();
  for (const name of await page
    .locator('#chain [data-preset]')
    .evaluateAll((all: any[]) => all.map((one) => one.dataset.preset))) {
    await page.locator(`#chain [data-preset=${name}]`).click();
    await page.waitForSelector(`#chain [data-preset=${name}][aria-pressed=true]`);
    expect(await places(), name).toEqual(before);
  }
  expect(await page.locator('#chain .notice').isVisible()).toBe(true);
  await page.close();
});
