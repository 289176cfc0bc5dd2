import { interpolateNumber } from 'd3-interpolate';
import { interval, timer, type Timer } from 'd3-timer';
import type { Figure } from './figure-api.ts';
import { arrow } from './sliders.ts';
import type { Widget } from './widget.ts';
import type { Words } from './words.ts';
import { write } from './write.ts';

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
  #timer: Timer | undefined;
  #turned: Turned;

  constructor(turned: Turned) {
    this.#turned = turned;
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(from = this.#turned.get() >= 1 - near ? 0 : this.#turned.get()): void {
    this.pause();
    this.#turned.state(true);
    this.#turned.set(from);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timer = still ? this.#jump() : this.#run(from);
  }

  pause(): void {
    if (!this.playing) return;
    this.#stop();
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

  #run(from: number): Timer {
    const place = interpolateNumber(from, 1);
    const lasts = this.#turned.seconds * 1000 * (1 - from);
    return timer((elapsed) => this.#to(place(Math.min(elapsed / lasts, 1))));
  }

  #jump(): Timer {
    // Many stops are jumped faster, so that the whole way stays short.
    const pause = Math.min(400, 8000 / this.#turned.stops().length);
    const next = () => this.#turned.stops().find((stop) => stop > this.#turned.get() + near) ?? 1;
    return interval(() => this.#to(next()), pause);
  }

  #to(value: number): void {
    if (value >= 1) this.#stop();
    this.#turned.set(value);
    if (value >= 1) this.#turned.state(false);
  }

  #stop(): void {
    this.#timer?.stop();
    this.#timer = undefined;
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
      write(host.querySelector('[data-clock=play]')!, 'aria-label', words[playing ? 'pause' : 'play']!);
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
  const mark = () => write(host.querySelector('.notches path')!, 'd', notches(stops(figure.state())));
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
