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
