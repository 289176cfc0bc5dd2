import { parseHTML } from 'linkedom';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { number, seed } from './controls.ts';
import { FigureState } from './figure-state.ts';
import type { Widget } from './widget.ts';

const page = { pathname: '/lessons/relu/', search: '', hash: '' };
const history = {
  state: null,
  replaceState(_: unknown, __: string, address: string) {
    page.search = new URL(address, 'https://slope.example').search;
  },
};
vi.stubGlobal('location', page);
vi.stubGlobal('history', history);
beforeEach(() => (page.search = ''));
afterAll(() => vi.unstubAllGlobals());

const controls = { rate: number(1, { min: 0, max: 10, step: 0.5 }), seed: seed(3) };
let here = false;
const widget = {
  controls,
  presets: { fast: { rate: 9 }, faster: ({ rate }: { rate: number }) => (here ? { rate: rate + 1 } : undefined) },
  needs: () => (here ? undefined : Promise.resolve()),
} as unknown as Widget<typeof controls>;

/** The state of a figure whose author asks for rate 2. */
function setUp() {
  const fields = '<input name="rate" value="2" /><input name="seed" value="3" />';
  const { document } = parseHTML(`<x-figure id="run"><form>${fields}</form></x-figure>`);
  const host = document.querySelector('x-figure') as unknown as HTMLElement;
  host.dataset['authored'] = JSON.stringify({ rate: '2', seed: '3' });
  // A form of linkedom does not know its fields by name.
  const form = host.querySelector('form')!;
  const namedItem = (name: string) => form.querySelector(`[name="${name}"]`);
  Object.defineProperty(form, 'elements', { value: { namedItem } });
  return { state: new FigureState(host, widget), form };
}

test('the state is what the form says', () => {
  const { state, form } = setUp();
  expect(state.now).toEqual({ rate: 2, seed: 3 });
  expect(state.isAuthored()).toBe(true);
  form.querySelector<HTMLInputElement>('[name=rate]')!.value = '4.5';
  expect(state.now.rate).toBe(4.5);
  state.change({ seed: 7 });
  expect(state.now).toEqual({ rate: 4.5, seed: 7 });
  expect(state.isAuthored()).toBe(false);
});

test('a button asks for a preset, another seed or the author’s state; any other asks for none', () => {
  const { state } = setUp();
  state.change({ seed: 7 });
  expect(state.askedBy({ preset: 'fast' })).toEqual({ rate: 9, seed: 3 });
  expect(state.askedBy({ preset: 'gone' })).toEqual(state.authored);
  expect(state.askedBy({ dice: 'seed' })).toMatchObject({ rate: 2, seed: expect.any(Number) });
  expect(state.askedBy({ tool: 'reset' })).toEqual({ rate: 2, seed: 3 });
  expect([state.askedBy({ tool: 'svg' }), state.askedBy({ clock: 'play' }), state.askedBy({})]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what differs from the author’s state is written to the address, and read from it again', () => {
  page.search = '?other.depth=2';
  const { state } = setUp();
  state.change({ rate: 5 });
  expect(state.address).toBe('/lessons/relu/?other.depth=2&run.rate=5');
  state.keepAddress();
  expect(state.addressMoved).toBe(false);
  expect(setUp().state.fromAddress()).toEqual({ rate: 5, seed: 3 });
  page.search = '?run.rate=6';
  expect(state.addressMoved).toBe(true);
  expect(state.fromAddress()).toEqual({ rate: 6, seed: 3 });
  expect(state.addressMoved).toBe(false);
});

test('a preset that cannot be worked out yet waits for what it needs', () => {
  const { state } = setUp();
  here = false;
  expect(state.fromAddress('?run.preset=faster')).toEqual({ rate: 2, seed: 3 });
  here = true;
  expect(state.waited()).toEqual({ rate: 3, seed: 3 });
  expect(state.waited()).toBeUndefined();
});
