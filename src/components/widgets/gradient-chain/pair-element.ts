import { Player } from '../kit/clock.ts';
import type { Words } from '../kit/words.ts';
import { clock, stops } from './motion.ts';
import { drawOne, pair, viewsOf } from './pair.ts';

const depth = 10;
/** Where the gradient sets out, and how long its way may take when nobody has asked for it. */
const back = clock.gates / clock.end;
const unasked = 1.2;

/** Two chains, one button and one clock. */
class ChainPair extends HTMLElement {
  #progress = 1;
  #ends = new AbortController();
  #words!: Words;
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
    window.addEventListener('beforeprint', () => this.#player.pause(), { signal });
    new ResizeObserver(() => this.#progress < 1 || this.#show(1)).observe(this);
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

  #show(progress: number) {
    this.#progress = progress;
    for (const name of pair)
      for (const view of viewsOf(name, this.id)) {
        const svg = this.querySelector<SVGSVGElement>(`.${name} svg.${view.name}`)!;
        if (svg.getClientRects().length) drawOne(svg, name, progress, this.#words, view);
      }
  }
}

customElements.define('chain-pair', ChainPair);
