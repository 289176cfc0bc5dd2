import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldKey } from './held-key.ts';

const { document, window } = parseHTML('<html><body><form></form></body></html>');
const host = document.querySelector('form') as unknown as HTMLElement;
let end: AbortController;
const key = (type: 'keydown' | 'keyup', repeat = false) =>
  host.dispatchEvent(Object.assign(new window.Event(type), { repeat }) as unknown as Event);

beforeEach(() => {
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

test('one stroke of a key settles at once', () => {
  const settle = vi.fn();
  const held = new HeldKey(host, end.signal);
  key('keydown');
  held.afterwards(settle);
  expect(settle).toHaveBeenCalledTimes(1);
});

test('a key that is held settles once, when it is let go of', () => {
  const settle = vi.fn();
  const held = new HeldKey(host, end.signal);
  key('keydown');
  held.afterwards(settle);
  for (let stroke = 0; stroke < 200; stroke++) {
    key('keydown', true);
    held.afterwards(settle);
  }
  expect(settle).toHaveBeenCalledTimes(1);
  key('keyup');
  expect(settle).toHaveBeenCalledTimes(2);
});

test.each(['focusout', 'blur', 'visibilitychange'])('a key whose end is not heard is let go of on %s', (type) => {
  const settle = vi.fn();
  const held = new HeldKey(host, end.signal);
  key('keydown', true);
  held.afterwards(settle);
  const target = { focusout: host, blur: window, visibilitychange: document }[type] as unknown as EventTarget;
  target.dispatchEvent(new window.Event(type) as unknown as Event);
  expect(settle).toHaveBeenCalledTimes(1);
});
