import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { guardFromScroll } from './scroll-guard.ts';

const { document, window } = parseHTML('<form><input type="range" value="375"><input type="number" value="2"></form>');
vi.stubGlobal('Event', window.Event);
const form = document.querySelector('form') as unknown as HTMLElement;
const [slider, field] = [...form.querySelectorAll('input')] as HTMLInputElement[];
const heard: string[] = [];
for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(`${type} ${slider!.value}`));
guardFromScroll(form, new AbortController().signal);
const send = (target: HTMLElement, type: string) =>
  target.dispatchEvent(
    Object.assign(new window.Event(type, { bubbles: true }), { isPrimary: true }) as unknown as Event,
  );

test('a slider that a scroll has turned is put back, and the figure hears of it', () => {
  send(slider!, 'pointerdown');
  slider!.value = '800';
  send(slider!, 'pointercancel');
  expect([slider!.value, ...heard.splice(0)]).toEqual(['375', 'input 375', 'change 375']);
});

test('a slider that a finger has turned and let go of stays', () => {
  send(slider!, 'pointerdown');
  slider!.value = '800';
  send(slider!, 'pointerup');
  send(slider!, 'pointercancel');
  expect([slider!.value, ...heard]).toEqual(['800']);
});

test('a touch elsewhere in the form puts nothing back', () => {
  send(field!, 'pointerdown');
  slider!.value = '10';
  send(field!, 'pointercancel');
  expect([slider!.value, ...heard]).toEqual(['10']);
});
