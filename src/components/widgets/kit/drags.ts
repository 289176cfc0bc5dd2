import { drag, type D3DragEvent } from 'd3-drag';
import { select } from 'd3-selection';
import type { Figure } from './figure-api.ts';
import { sliders } from './sliders.ts';
import { viewsOf, type Widget } from './widget.ts';
import type { Words } from './words.ts';

type Drag = D3DragEvent<HTMLElement, unknown, { x: number; y: number }>;

/** A finger that only presses trembles a little. */
const trembling = 3;

const handleAt = (event: Event) => (event.target as Element).closest<SVGElement>('[data-handle]');

/** Dragging, pressing and keys inside the drawing. Each is a short cut for a control; none keeps a state of its own. */
export function drags(host: HTMLElement, widget: Widget, words: Words, figure: Figure): void {
  const { signal } = figure;
  const definition = (handle: SVGElement) => widget.handles?.[handle.dataset['handle']!];
  const gesture = drag<HTMLElement, unknown>()
    .filter((event: MouseEvent) => {
      const handle = handleAt(event);
      return !event.ctrlKey && !event.button && !!handle && !!definition(handle);
    })
    // The places of a gesture are told in the units of the drawing that it began in. (Its types have a datum here, not the event.)
    .container(((event: Event) => handleAt(event)!.closest('svg')!) as () => SVGSVGElement)
    .subject(({ x, y }: Drag) => ({ x, y }))
    // A finger may come to a device that had none when the figure woke.
    .touchable(() => true)
    .on('start', start);
  const drawing = select(host).select<HTMLElement>('.drawing').call(gesture);
  // d3-drag takes every touch on the drawing from the page; only those on a handle are its business (handles.css).
  drawing.style('touch-action', null);
  drawing.on('click.tap', (event: MouseEvent) => handleAt(event) || tap(event.target as Element));
  signal.addEventListener('abort', () => drawing.on('.drag .tap', null));
  sliders(host, widget, words, figure);

  function start(event: Drag) {
    const handle = handleAt(event.sourceEvent)!;
    const svg = handle.closest('svg')!;
    const view = viewsOf(widget, host.id).find(({ name }) => svg.classList.contains(name))!;
    const { move } = definition(handle)!;
    const before = figure.state();
    let moved = false;
    let over = false;
    // `touch-action` is not kept on parts of an SVG everywhere; without this a drag by finger would scroll the page.
    if (event.sourceEvent.type === 'touchstart') event.sourceEvent.preventDefault();
    handle.focus({ preventScroll: true });
    host.dataset['dragging'] = handle.dataset['handle'];
    const keys = `keydown.drag-${event.identifier}`;
    const end = (keep: boolean) => {
      if (over) return;
      over = true;
      select(document).on(keys, null);
      delete host.dataset['dragging'];
      if (signal.aborted) return;
      if (!keep) {
        newest = undefined;
        figure.set(before);
      }
      figure.settle();
    };
    // A drag may begin before there is a scene to drag in: then its newest point waits for it.
    let newest: { x: number; y: number } | undefined;
    let waits = false;
    const follow = () => {
      const scene = figure.scene();
      if (!scene || !newest) return false;
      figure.set(move(newest, scene, view, figure.state(), handle.dataset));
      newest = undefined;
      return true;
    };
    const wait = () => {
      if (waits) return;
      waits = true;
      host.addEventListener('drawn', () => follow() && over && figure.settle(), { once: true, signal });
      figure.set({});
    };
    select(document).on(keys, ({ key }: KeyboardEvent) => key === 'Escape' && end(false));
    event.on('drag', ({ x, y, subject }: Drag) => {
      moved ||= Math.hypot(x - subject.x, y - subject.y) > trembling;
      if (!moved || over || signal.aborted) return;
      newest = { x, y };
      if (!follow()) wait();
    });
    event.on('end', ({ sourceEvent }: Drag) => {
      if (sourceEvent.type === 'touchcancel') return end(false);
      if (!moved && !over) tap(handle);
      end(true);
    });
  }

  /** A mark that stands for a value of a control: data-tap="layer=5". */
  function tap(element: Element) {
    const [, name, text] = element.closest<SVGElement>('[data-tap]')?.dataset['tap']?.match(/^(\w+)=(.*)$/) ?? [];
    if (!name) return;
    figure.set({ [name]: widget.controls[name].parse(text) });
    figure.settle();
  }
}
