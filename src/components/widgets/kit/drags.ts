import type { NumberInput } from './controls.ts';
import { viewsOf, type Widget } from './widget.ts';
import { wordOf, type Words } from './words.ts';

/** What a gesture or a clock may do to its figure. */
export interface Figure {
  signal: AbortSignal;
  state(): any;
  /** What is shown; nothing while what it needs is on its way. */
  scene(): any;
  /** Turn some controls; drawn with the next frame, or now. */
  set(change: any, now?: boolean): void;
  /** A change has come to rest. */
  settle(): void;
  /** Let the clock go to its next stop, or to the one before. */
  step(direction: 1 | -1): void;
}

/** Which way an arrow key turns a slider. */
export const arrow = ({ key }: KeyboardEvent): 1 | -1 | undefined =>
  key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;

/** Dragging, pressing and keys inside the drawing. Each is a short cut for a control; none keeps a state of its own. */
export function drags(host: HTMLElement, widget: Widget, words: Words, figure: Figure): void {
  const drawing = host.querySelector<HTMLElement>('.drawing')!;
  const { signal } = figure;
  const handleOf = (event: Event) => (event.target as Element).closest<SVGElement>('[data-handle]');
  const definition = (handle: SVGElement) => widget.handles?.[handle.dataset['handle']!];

  drawing.addEventListener(
    'pointerdown',
    (event) => {
      const handle = handleOf(event);
      if (!handle || !definition(handle) || event.button !== 0) return;
      event.preventDefault();
      handle.focus({ preventScroll: true });
      drag(event, handle);
    },
    { signal },
  );

  // `touch-action` is not kept on parts of an SVG everywhere; without this a drag by finger would scroll the page.
  drawing.addEventListener('touchstart', (event) => handleOf(event) && event.preventDefault(), {
    signal,
    passive: false,
  });

  function drag(down: PointerEvent, handle: SVGElement) {
    const svg = handle.closest('svg')!;
    const view = viewsOf(widget, host.id).find(({ name }) => svg.classList.contains(name))!;
    const { move } = definition(handle)!;
    const before = figure.state();
    const ends = new AbortController();
    const until = { signal: AbortSignal.any([signal, ends.signal]) };
    let moved = false;
    host.dataset['dragging'] = handle.dataset['handle'];
    drawing.setPointerCapture(down.pointerId);
    const end = (keep: boolean) => {
      ends.abort();
      delete host.dataset['dragging'];
      if (!keep) figure.set(before);
      figure.settle();
    };
    // A second finger is none of this drag's business.
    const on = (type: 'move' | 'up' | 'cancel', act: (event: PointerEvent) => void) =>
      drawing.addEventListener(`pointer${type}`, (event) => event.pointerId === down.pointerId && act(event), until);
    on('move', (event) => {
      // A finger that only presses trembles a little.
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 3;
      if (!moved) return;
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()!.inverse());
      const scene = figure.scene();
      if (scene) figure.set(move(point, scene, view, figure.state(), handle.dataset));
    });
    on('up', () => (moved || tap(handle), end(true)));
    on('cancel', () => end(false));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), until);
  }

  drawing.addEventListener(
    'keydown',
    (event) => {
      const handle = handleOf(event);
      const keys = handle && definition(handle)?.keys;
      const step = keys?.[0] === widget.clock?.control && arrow(event);
      const turned = !step && keys && turn(event, keys);
      if (!step && !turned) return;
      event.preventDefault();
      if (step) return figure.step(step);
      figure.set(turned);
      figure.settle();
    },
    { signal },
  );

  /** What a key makes of a handle's controls: arrows a step, with Shift ten, Home and End the ends. */
  function turn(event: KeyboardEvent, [horizontal, vertical]: readonly [string, string?]) {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity }[event.key]; // prettier-ignore
    if (!steps) return undefined;
    const name = (/^Arrow(Up|Down)/.test(event.key) && vertical) || horizontal;
    const control = widget.controls[name];
    const { step, scale } = control.input as NumberInput;
    const times = steps * (event.shiftKey ? 10 : 1);
    const now = figure.state()[name];
    // An endless way ends where the control does.
    const next = scale === 'log' ? now * 1.1 ** times : now + times * step;
    return { [name]: control.parse(String(next)) };
  }

  /** A mark that stands for a value of a control: data-tap="layer=5". */
  function tap(element: Element) {
    const [, name, text] = element.closest<SVGElement>('[data-tap]')?.dataset['tap']?.match(/^(\w+)=(.*)$/) ?? [];
    if (!name) return;
    figure.set({ [name]: widget.controls[name].parse(text) });
    figure.settle();
  }
  drawing.addEventListener('click', (event) => handleOf(event) || tap(event.target as Element), { signal });

  host.addEventListener('drawn', dress, { signal });
  dress();

  /** Handles are sliders for the keyboard and for screen readers, once there is a script to answer them. */
  function dress() {
    // A twin can be dragged too, but one of many is enough for the keyboard.
    for (const handle of drawing.querySelectorAll<SVGElement>('[data-handle]:not([data-twin])')) {
      const keys = definition(handle)?.keys;
      if (!keys) continue;
      const { min, max } = widget.controls[keys[0]].input as NumberInput;
      const state = figure.state();
      const say = (name: string) =>
        `${wordOf(words, name).replace(/<[^>]*>/g, '')} ${widget.controls[name].format(state[name])}`;
      for (const [name, value] of Object.entries({
        tabindex: '0',
        role: 'slider',
        'aria-label': wordOf(words, `handle.${handle.dataset['handle']}`),
        'aria-valuemin': `${min}`,
        'aria-valuemax': `${max}`,
        'aria-valuenow': `${state[keys[0]]}`,
        'aria-valuetext': keys.map((key) => say(key!)).join(', '),
      }))
        handle.setAttribute(name, value);
    }
  }
}
