import { Player } from '../kit/clock.ts';
import type { View } from '../kit/widget.ts';
import { clock, stops } from './motion.ts';
import { drawOne } from './draw/pair.ts';
import { pair, viewsOf, type Words } from './pair.ts';

const depth = 10;
/** Where the gradient sets out, and how long its way may take when nobody has asked for it. */
const back = clock.gates / clock.end;
const unasked = 1.2;

/** Two chains, one button and one clock. */
class ChainPair extends HTMLElement {
  #progress = 1;
  #ends = new AbortController();
  #words!: Words;
  #seen: { name: (typeof pair)[number]; view: View; svg: SVGSVGElement }[] = [];
  #turned = {
    seconds: clock.end as number,
    get: () => this.#progress,
    set: (progress: number) => this.#show(progress),
    state: (playing: boolean) => this.#say(playing),
    stops: () => stops(depth),
  };
  #player = new Player(this.#turned);

  connectedCallback() {
    this.#words ??= JSON.parse(this.dataset['words']!);
    const { signal } = (this.#ends = new AbortController());
    this.querySelector('button')!.addEventListener('click', () => this.#player.toggle(), { signal });
    const resized = new ResizeObserver(() => this.#look());
    resized.observe(this);
    signal.addEventListener('abort', () => resized.disconnect());
    window.addEventListener('beforeprint', () => (this.#player.pause(), this.#show(1)), { signal });
    this.#runOnce(signal);
  }

  disconnectedCallback() {
    this.#ends.abort();
    this.#player.pause();
  }

  /** Once, when it is first seen, the gradient goes back through both, quickly. */
  #runOnce(signal: AbortSignal) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        seen.disconnect();
        this.#turned.seconds = unasked / (1 - back);
        this.#player.play(back);
      },
      { threshold: 0.4 },
    );
    seen.observe(this);
    signal.addEventListener('abort', () => seen.disconnect());
  }

  #say(playing: boolean) {
    this.toggleAttribute('data-playing', playing);
    this.querySelector('.say')!.textContent = this.#words[playing ? 'pause' : 'play']!;
    if (!playing) this.#turned.seconds = clock.end;
  }

  /** The compositions on the screen are looked for when the size changes, not at each frame: it would cost a layout. */
  #look() {
    this.#seen = pair.flatMap((name) =>
      viewsOf(name, this.id).flatMap((view) => {
        const svg = this.querySelector<SVGSVGElement>(`.${name} svg.${view.name}`)!;
        return svg.getClientRects().length ? [{ name, view, svg }] : [];
      }),
    );
    this.#show(this.#progress);
  }

  #show(progress: number) {
    this.#progress = progress;
    for (const { name, view, svg } of this.#seen) drawOne(svg, name, progress, this.#words, view);
  }
}

customElements.define('chain-pair', ChainPair);
