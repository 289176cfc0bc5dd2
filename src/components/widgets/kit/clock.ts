import { arrow, type Figure } from './drags.ts';
import type { Widget } from './widget.ts';
import type { Words } from './words.ts';

/** What the clock needs of a figure. */
export interface Turned {
  get(): number;
  /** Turn the control; called once a frame. */
  set(value: number): void;
  /** Say that the turning has begun or come to rest. */
  state(playing: boolean): void;
  stops(): readonly number[];
  seconds: number;
}

/** The control is kept to thousandths: a stop no further away than half of one is where it stands. */
const near = 6e-4;

/** A notch on the scrub bar for each stop, along 1000 units. */
export const notches = (stops: readonly number[]): string => stops.map((stop) => `M${1000 * stop},0v6`).join('');

/** Plays, pauses and steps one control between 0 and 1. Readers who asked for less motion see it jump from stop to stop. */
export class Player {
  #frame = 0;
  #turned: Turned;

  constructor(turned: Turned) {
    this.#turned = turned;
  }

  get playing(): boolean {
    return this.#frame !== 0;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(from = this.#turned.get() >= 1 - near ? 0 : this.#turned.get()): void {
    this.pause();
    this.#turned.state(true);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#jump(from);
    const start = performance.now() - from * this.#turned.seconds * 1000;
    const frame = (now: number) => {
      const t = Math.min(Math.max((now - start) / (this.#turned.seconds * 1000), from), 1);
      this.#frame = t < 1 ? requestAnimationFrame(frame) : 0;
      this.#turned.set(t);
      if (t === 1) this.#turned.state(false);
    };
    this.#turned.set(from);
    this.#frame = requestAnimationFrame(frame);
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#frame);
    this.#frame = 0;
    this.#turned.state(false);
  }

  /** To the next stop (1) or the one before (−1). */
  step(direction: 1 | -1): void {
    this.pause();
    const now = this.#turned.get();
    const stops = [0, ...this.#turned.stops(), 1];
    const next = direction > 0 ? stops.find((stop) => stop > now + near) : stops.findLast((stop) => stop < now - near);
    this.#turned.set(next ?? (direction > 0 ? 1 : 0));
    this.#turned.state(false);
  }

  #jump(from: number): void {
    // Many stops are jumped faster, so that the whole way stays short.
    const pause = Math.min(400, 8000 / this.#turned.stops().length);
    this.#turned.set(from);
    const hop = () => {
      const next = [...this.#turned.stops(), 1].find((stop) => stop > this.#turned.get() + near) ?? 1;
      this.#frame = next < 1 ? Number(setTimeout(hop, pause)) : 0;
      this.#turned.set(next);
      if (next === 1) this.#turned.state(false);
    };
    this.#frame = Number(setTimeout(hop, pause));
  }
}

/** The player of a figure: it turns the control that the widget's clock names, and answers to the keys of its scrub bar. */
export function clockOf(host: HTMLElement, widget: Widget, words: Words, figure: Figure): Player {
  const { control, seconds, stops, ends } = widget.clock!;
  const { signal } = figure;
  const player = new Player({
    seconds,
    get: () => Number(figure.state()[control]),
    set: (value) => figure.set({ [control]: value }, true),
    stops: () => stops(figure.state()),
    state(playing) {
      host.toggleAttribute('data-playing', playing);
      host.querySelector('[data-clock=play]')!.setAttribute('aria-label', words[playing ? 'pause' : 'play']!);
      if (!playing) figure.settle();
    },
  });
  const scrub = host.querySelector<HTMLElement>(`form [name="${control}"]`)!;
  // An arrow key goes from stop to stop: a thousandth of the way would say nothing.
  const scrubbed = (event: KeyboardEvent) => {
    const step = arrow(event);
    if (!step) return;
    event.preventDefault();
    player.step(step);
  };
  scrub.addEventListener('keydown', scrubbed, { signal });
  const mark = () => host.querySelector('.notches path')!.setAttribute('d', notches(stops(figure.state())));
  host.addEventListener('drawn', mark, { signal });

  let held = 1;
  const turn = (value: number) => {
    figure.set({ [control]: value });
    figure.settle();
  };
  const end = () => {
    player.pause();
    held = Number(figure.state()[control]);
    turn(1);
  };
  if (ends) {
    window.addEventListener('beforeprint', end, { signal });
    window.addEventListener('afterprint', () => turn(held), { signal });
  }
  return player;
}
