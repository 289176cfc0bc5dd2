import { select } from 'd3-selection';
import type { NumberInput } from './controls.ts';
import type { Figure } from './figure-api.ts';
import { spokenControl, spokenShare } from './spoken.ts';
import type { Widget } from './widget.ts';
import { wordOf, type Words } from './words.ts';

/** Which way an arrow key turns a slider. */
export const arrow = ({ key }: KeyboardEvent): 1 | -1 | undefined =>
  key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;

/** Handles are sliders for the keyboard and for screen readers, once there is a script to answer them. */
export function sliders(host: HTMLElement, widget: Widget, words: Words, figure: Figure): void {
  const { signal } = figure;
  const drawing = host.querySelector<HTMLElement>('.drawing')!;
  const keysOf = (handle: SVGElement | null) => handle && widget.handles?.[handle.dataset['handle']!]?.keys;
  const inputOf = (name: string) => widget.controls[name].input as NumberInput;

  host.addEventListener('drawn', dress, { signal });
  drawing.addEventListener('keydown', pressed, { signal });
  dress();

  function dress() {
    const state = figure.state();
    const say = (name: string) => {
      const value =
        name === widget.clock?.control
          ? spokenShare(state[name], words.locale)
          : widget.controls[name].format(state[name]);
      return spokenControl(wordOf(words, name).replace(/<[^>]*>/g, ''), value);
    };
    // A twin can be dragged too, but one of many is enough for the keyboard.
    select(drawing)
      .selectAll<SVGElement, unknown>('[data-handle]:not([data-twin])')
      .each(function () {
        const keys = keysOf(this);
        if (!keys) return;
        select(this)
          .attr('tabindex', 0)
          .attr('role', 'slider')
          .attr('aria-label', wordOf(words, `handle.${this.dataset['handle']}`))
          .attr('aria-valuemin', inputOf(keys[0]).min)
          .attr('aria-valuemax', inputOf(keys[0]).max)
          .attr('aria-valuenow', state[keys[0]])
          .attr('aria-valuetext', keys.map((key) => say(key!)).join(', '));
      });
  }

  function pressed(event: KeyboardEvent) {
    const keys = keysOf((event.target as Element).closest<SVGElement>('[data-handle]'));
    if (!keys) return;
    const step = keys[0] === widget.clock?.control && arrow(event);
    const turned = !step && turn(event, keys);
    if (!step && !turned) return;
    event.preventDefault();
    if (step) return figure.step(step);
    figure.set(turned);
    figure.settle();
  }

  /** What a key makes of a handle's controls: arrows a step, with Shift ten, Home and End the ends. */
  function turn(event: KeyboardEvent, [horizontal, vertical]: readonly [string, string?]) {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity }[event.key]; // prettier-ignore
    if (!steps) return undefined;
    const name = (/^Arrow(Up|Down)/.test(event.key) && vertical) || horizontal;
    const { step, scale } = inputOf(name);
    const times = steps * (event.shiftKey ? 10 : 1);
    const now = figure.state()[name];
    // An endless way ends where the control does.
    const next = scale === 'log' ? now * 1.1 ** times : now + times * step;
    return { [name]: widget.controls[name].parse(String(next)) };
  }
}
