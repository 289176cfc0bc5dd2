import { expect, test } from 'vitest';
import { broken, centre, drag, picture, query, sentence, shownSvg, values } from './hand.ts';
import { desk, phone, twoFrames, type Figure, type OpenPage } from './site.ts';

/** What a figure answers to hands, keys and its clock; told only of figures that have handles, or a clock. */
export function tellInHand(begin: () => Promise<OpenPage>, { id, tag, clock, handles }: Figure): void {
  if (handles)
    test.each([
      ['mouse and keys', desk],
      ['touch, on a phone', phone],
    ] as const)('every handle can be turned by %s', async (by, viewport) => {
      const page = await begin();
      const touch = by !== 'mouse and keys';
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch, maxTouchPoints: 2 });
      await page.setViewportSize(viewport);
      await twoFrames(page);
      const all = page.locator(`${shownSvg(id)} [data-handle]`);
      expect(await all.count()).toBeGreaterThan(0);
      for (let index = 0; index < (await all.count()); index++) {
        const handle = all.nth(index);
        await handle.scrollIntoViewIfNeeded();
        const before = await values(page, id);
        await drag(page, (await centre(page, id, index))!, touch);
        const name = await handle.getAttribute('data-handle').catch(() => `${index}`);
        expect(await values(page, id), `handle ${name}`).not.toBe(before);
        await page.waitForFunction((key) => location.search.includes(key), `${id}.`);
        expect(await picture(page, id)).not.toMatch(broken);
        if (touch || index >= (await all.count())) continue;
        await handle.focus();
        const still = await values(page, id);
        await page.keyboard.press('ArrowLeft');
        if ((await values(page, id)) === still) await page.keyboard.press('ArrowRight');
        expect(await values(page, id), `keys on handle ${name}`).not.toBe(still);
      }
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    });

  if (clock) {
    test('two quick presses of Play are one and a pause, and the steps go on and back', async () => {
      const page = await begin();
      await page.locator(`#${id} [data-clock=play]`).dblclick();
      const resting = await picture(page, id);
      await twoFrames(page);
      expect(await picture(page, id)).toBe(resting);
      expect(await page.locator(`#${id}[data-playing]`).count()).toBe(0);
      const scrub = page.locator(`#${id} .scrub input`);
      await page.locator(`#${id} [data-clock=next]`).click();
      const next = Number(await scrub.inputValue());
      await page.locator(`#${id} [data-clock=back]`).click();
      expect(Number(await scrub.inputValue())).toBeLessThan(next);
    });

    test('a print shows the moment at which the reader holds it, or the end of the chain', async () => {
      const page = await begin();
      const scrub = page.locator(`#${id} .scrub input`);
      const authored = [await scrub.inputValue(), await sentence(page, id)];
      await page.locator(`#${id} [data-clock=back]`).click();
      await expect.poll(() => sentence(page, id)).not.toBe(authored[1]);
      const held = [await scrub.inputValue(), await sentence(page, id), query(page)];
      await page.evaluate((figure) => {
        const onPaper = () => {
          const said = document.querySelector(`#${figure} .sentence`)!.textContent;
          const progress = document.querySelector<HTMLInputElement>(`#${figure} .scrub input`)!.value;
          Object.assign(window, { onPaper: [progress, said] });
        };
        window.addEventListener('beforeprint', onPaper, { once: true });
      }, id);
      await page.pdf({ pageRanges: '1' });
      expect(await page.evaluate(() => (window as any).onPaper)).toEqual(
        tag === 'gradient-chain' ? authored : held.slice(0, 2),
      );
      expect([await scrub.inputValue(), await sentence(page, id), query(page)]).toEqual(held);
    });
  }
}
