import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heard, type Heard } from './heard.ts';
import { settled, twoFrames, type Figure, type OpenPage } from './site.ts';

/** What a figure says to a screen reader, against what it shows. */
export function tellAloud(begin: () => Promise<OpenPage>, { id }: Figure): void {
  test('says to a screen reader what it shows: names, values and states', async () => {
    const page = await begin();
    const first = await agree(page, id, 'as its author left it');
    expect(first.filter(({ kind }) => kind === 'preset').length).toBeGreaterThanOrEqual(2);

    await page.locator(`#${id} [data-preset]:visible`).last().click();
    await settled(page, id);
    await page.locator(`#${id} [data-preset][aria-pressed=true]`).first().waitFor();
    const after = await agree(page, id, 'after a preset');
    expect(after.some(({ pressed }) => pressed === 'true')).toBe(true);

    for (const part of ['[data-slider]', '[data-handle][tabindex="0"]', '.scrub input']) {
      const one = page.locator(`#${id} ${part}:visible`).first();
      if ((await one.count()) === 0) continue;
      await one.focus();
      await page.keyboard.press('ArrowLeft');
      await settled(page, id);
      await twoFrames(page);
      await agree(page, id, `after an arrow key on ${part}`);
    }

    const tool = page.locator(`#${id} [data-tool=table]`);
    const opened = async () => (await heard(page, id)).find(({ tool }) => tool === 'table')!.expanded;
    expect(await opened()).toBe('false');
    await tool.click();
    await page.waitForSelector(`#${id} .data tbody tr`);
    expect(await opened()).toBe('true');
    await tool.click();
  });
}

/** Everything in a figure that keys can reach is heard as it is shown. */
async function agree(page: Page, id: string, when: string): Promise<readonly Heard[]> {
  const all = await heard(page, id);
  const hidden = all.filter(({ ignored }) => ignored);
  expect(hidden, `${when}: hidden from a screen reader`).toEqual([]);
  const misnamed = all.filter((one) => !named(one));
  expect(misnamed, `${when}: not called what stands on it`).toEqual([]);
  for (const one of all) {
    const say = `${when}: ${one.name} (${one.kind})`;
    if (one.kind === 'slider') expect(one.valueText, say).toBe(one.field);
    if (one.kind === 'scrub') expect(one.valueText, say).toBe(`${Math.round(100 * Number(one.value))}%`);
    if (one.kind === 'handle') expect(one.told, say).toContain(one.valueText);
    // The tree keeps a value in single precision.
    if (one.kind === 'field') expect(Number(one.spoken), say).toBe(Math.fround(Number(one.value)));
    if (one.kind === 'choice') expect(one.checked, say).toBe(one.chosen);
    if (one.kind === 'preset') expect(one.pressed, say).toBe(one.marked);
  }
  return all;
}

const named = ({ name, shown }: Heard) => name !== '' && (shown === '' || name.replace(/\s+/g, ' ').includes(shown));
