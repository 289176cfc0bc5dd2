import { parseHTML } from 'linkedom';
import { afterAll, expect, test, vi } from 'vitest';
import { FigureView } from './figure-view.ts';
import type { Widget } from './widget.ts';

afterAll(() => vi.unstubAllGlobals());

const widget = {
  views: { wide: [960, 400], narrow: [360, 500] },
  draw: (svg: SVGSVGElement, scene: string, _: unknown, { name }: { name: string }) =>
    svg.setAttribute('data-drawn', `${scene} ${name}`),
  describe: (scene: string) => (scene === 'slow' ? Promise.resolve('<b>slow</b>') : `<b>${scene}</b>`),
} as unknown as Widget<any, string>;

/** A figure on a screen that shows the wide composition alone. */
function setUp() {
  const dom = parseHTML(
    `<!doctype html><html><body><x-figure id="run" data-words="{}"><svg class="view wide"></svg><svg class="view narrow"></svg>
    <p class="sentence"></p><p class="notice" hidden></p><output class="told"></output></x-figure></body></html>`,
  );
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('CustomEvent', dom.CustomEvent);
  const host = dom.document.querySelector('x-figure') as unknown as HTMLElement;
  const [wide, narrow] = [...host.querySelectorAll('svg')];
  wide!.getClientRects = () => [{}] as unknown as DOMRectList;
  narrow!.getClientRects = () => [] as unknown as DOMRectList;
  const view = new FigureView(host, widget);
  view.measure();
  const text = (selector: string) => host.querySelector(selector)!.innerHTML;
  return { host, view, text, drawn: () => [wide, narrow].map((svg) => svg!.getAttribute('data-drawn')) };
}

test('only the composition on the screen is drawn; on paper both are', () => {
  const { view, drawn, host } = setUp();
  const heard = vi.fn();
  host.addEventListener('drawn', heard);
  view.render('one');
  expect(drawn()).toEqual(['one wide', null]);
  view.render('two', true);
  expect(drawn()).toEqual(['two wide', 'two narrow']);
  expect(view.drawn).toBe('two');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('the sentence stands under the picture, also one that has to be fetched first', async () => {
  const { view, text, host } = setUp();
  const scenes: unknown[] = [];
  host.addEventListener('settled', (event) => scenes.push((event as CustomEvent).detail));
  view.announce('one');
  expect(text('.sentence')).toBe('<b>one</b>');
  view.announce('slow');
  await Promise.resolve();
  expect(text('.sentence')).toBe('<b>slow</b>');
  expect(scenes).toEqual(['one', 'slow']);
});

test('a tool answers in its place, and what to see is shown when it is asked for', () => {
  const { view, text, host } = setUp();
  view.tell('Saved.');
  expect(text('.told')).toBe('Saved.');
  expect(host.querySelector('.notice')!.hasAttribute('hidden')).toBe(true);
  view.showNotice();
  expect(host.querySelector('.notice')!.hasAttribute('hidden')).toBe(false);
});
