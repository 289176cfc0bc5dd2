import { keepAddress, readQuery, writeQuery } from './address.ts';
import type { Player } from './clock.ts';
import { readState, sameState, type Controls, type StateOf } from './controls.ts';
import { drags } from './drags.ts';
import type { Engines } from './engines.ts';
import type { Figure } from './figure-api.ts';
import { Form } from './form.ts';
import { HeldKey } from './held-key.ts';
import { keepInSight } from './in-sight.ts';
import type { Job } from './job.ts';
import { guardFromScroll } from './scroll-guard.ts';
import { clearTrouble, offerAgain } from './trouble.ts';
import { presetState, viewsOf, type View, type Widget } from './widget.ts';
import { unbroken, type Words } from './words.ts';
import { writeHtml } from './write.ts';

/** Bring `widget` to life wherever its tag stands: the form drives the state, the state drives the drawing. */
export function defineFigure<C extends Controls>(widget: Widget<C>, engines: Engines = {}): void {
  if (!customElements.get(widget.tag)) customElements.define(widget.tag, elementOf(widget, engines));
}

function elementOf<C extends Controls>(widget: Widget<C>, engines: Engines) {
  type State = StateOf<C>;

  return class extends HTMLElement {
    #abort = new AbortController();
    #form!: Form<C>;
    #words!: Words;
    #authored!: State;
    #player: Player | undefined;
    #job: Job<any> | undefined;
    #frame = 0;
    #drawn: unknown;
    #heldKey!: HeldKey;
    #search = '';
    /** The compositions on the screen. Looked for when the size changes, and not when a frame is drawn: it would cost a layout. */
    #visible: readonly View[] = [];
    #later: string | undefined;

    connectedCallback() {
      const { signal } = (this.#abort = new AbortController());
      this.#words ??= JSON.parse(this.dataset['words']!);
      this.#authored ??= readState(widget.controls, (name) => JSON.parse(this.dataset['authored']!)[name]);
      this.#form = new Form(this.querySelector('form')!, widget.controls, this.#authored);
      this.#job =
        widget.work && engines.job?.(this, { onResult: () => this.#onResult(), onFailure: () => this.#onFailure() });
      this.#heldKey = new HeldKey(this, signal);
      this.#measureViews();
      const figure: Figure = {
        signal,
        state: () => this.#form.state,
        scene: () => this.#drawn ?? this.#scene(),
        set: (change, now) => this.#set(change, now),
        settle: () => this.#settle(),
        step: (direction) => this.#player?.step(direction),
      };
      this.#player = widget.clock && engines.player?.(this, widget, this.#words, figure);
      this.#listen(signal);
      drags(this, widget, this.#words, figure);
      this.#form.wake();
      this.#show(this.#fromAddress(), true);
      this.dataset['awake'] = '';
    }

    disconnectedCallback() {
      this.#abort.abort();
      this.#player?.pause();
      this.#job?.end();
      delete this.dataset['awake'];
    }

    #listen(signal: AbortSignal) {
      const form = this.#form.element;
      form.addEventListener('input', (event) => this.#turnedByHand(event.target), { signal });
      form.addEventListener('change', (event) => (this.#form.follow(event.target, true), this.#settle()), { signal });
      form.addEventListener('submit', (event) => event.preventDefault(), { signal });
      this.addEventListener('click', (event) => this.#pressed(event), { signal });
      this.querySelector('.drawing')!.addEventListener('pointerdown', () => this.#player?.pause(), { signal });
      guardFromScroll(form, signal);
      keepInSight(this, signal);
      // A link to a heading changes the address too, but no figure.
      window.addEventListener('popstate', () => location.search !== this.#search && this.#show(this.#fromAddress()), {
        signal,
      });
      window.addEventListener('beforeprint', () => (this.#player?.pause(), this.#render(true)), { signal });
      document.addEventListener('click', (event) => this.#linked(event), { signal });
      // While work is under way its own arrival redraws; until then the picture of the build stands.
      const resized = new ResizeObserver(() => (this.#measureViews(), this.#job?.busy || this.#schedule()));
      resized.observe(this);
      signal.addEventListener('abort', () => resized.disconnect());
    }

    #turnedByHand(input: EventTarget | null) {
      if ((input as HTMLInputElement).name === widget.clock?.control) this.#player?.pause();
      this.#form.follow(input);
      this.#schedule();
    }

    /** A button of the figure. */
    #pressed(event: Event) {
      const { preset, clock, tool, dice } = (event.target as Element).closest('button')?.dataset ?? {};
      if (preset) this.#commit(presetState(widget.presets[preset], this.#authored, this.#form.state) ?? this.#authored);
      else if (dice) this.#commit({ ...this.#form.state, [dice]: 1 + Math.floor(Math.random() * 9999) });
      else if (clock === 'play') this.#player?.toggle();
      else if (clock) this.#player?.step(clock === 'next' ? 1 : -1);
      else if (tool === 'reset') this.#commit(this.#authored);
      else if (tool === 'stop') this.#job?.stop();
      else if (tool) void this.#use(tool);
    }

    async #use(tool: string) {
      try {
        const { use } = await import('./tools/index.ts');
        const [words, scene] = [this.#words, () => (this.#job?.failed ? undefined : this.#scene())];
        await use(tool, { host: this, widget, words, scene, address: this.#address() });
      } catch {
        this.querySelector('.told')!.textContent = this.#words.failed;
      }
    }

    #commit(state: State) {
      this.#show(state);
      this.#settle();
    }

    /** A link in the prose that sets this figure; it can be taken back with the browser's Back. */
    #linked(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-set]');
      if (link?.dataset['set'] !== this.id || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      keepAddress(location.href, true);
      this.#commit(this.#fromAddress(new URL(link.href).search));
      this.querySelector('.drawing')!.scrollIntoView({ block: 'nearest' });
      void import('./tools/return.ts').then(({ offerReturn }) => offerReturn(this, link, this.#words.return));
    }

    #fromAddress(search = location.search): State {
      this.#search = location.search;
      const [state, waits] = readQuery(widget, this.id, this.#authored, search);
      this.#later = waits ? search : undefined;
      return state;
    }

    #address(): string {
      const query = writeQuery(widget.controls, this.id, this.#form.state, this.#authored, location.search);
      return location.pathname + (query && `?${query}`) + location.hash;
    }

    #set(change: Partial<State>, now = false) {
      this.#form.write({ ...this.#form.state, ...change });
      if (now) this.#render();
      else this.#schedule();
    }

    /** Put up a whole state. The picture that the build drew is left alone where it shows that state already. */
    #show(state: State, waking = false) {
      this.#form.write(state);
      // A clock that comes to rest writes the address: this state, not the one that it leaves.
      this.#player?.pause();
      const drawn = waking && sameState(widget.controls, state, this.#authored);
      this.#request(!drawn);
      if (drawn) return this.#fetch();
      this.#render();
      this.#announce();
    }

    #svg = ({ name }: View) => this.querySelector<SVGSVGElement>(`svg.${name}`)!;

    #measureViews() {
      this.#visible = viewsOf(widget, this.id).filter((view) => this.#svg(view).getClientRects().length);
    }

    /** What is to be shown; nothing while what it needs, or the first of its work, is on its way: then the picture that stands stays. */
    #scene() {
      const { state } = this.#form;
      if (widget.needs?.(state) || (this.#job && !this.#job.fits)) return;
      return widget.model(state, this.#job?.result);
    }

    /** What this state needs and is not here yet is fetched, and then shown. */
    #fetch() {
      widget.needs?.(this.#form.state)?.then(
        () => {
          const search = this.#later;
          if (search !== undefined) return this.#commit(this.#fromAddress(search));
          this.#render();
          this.#announce();
        },
        () => (this.querySelector('.told')!.textContent = this.#words.failed),
      );
    }

    /** Ask for the work that this state needs. */
    #request(shown: boolean) {
      if (this.#job?.request(widget.work!.input(this.#form.state), shown)) clearTrouble(this);
    }

    /** The work of this state cannot be done: the picture is another state's, and whoever waits for its numbers is told. */
    #onFailure() {
      offerAgain(this, 'notWorked', () => this.#job!.retry());
      this.dispatchEvent(new CustomEvent('failed'));
    }

    #onResult() {
      this.#render();
      if (!this.#job!.busy) this.#announce();
    }

    #schedule() {
      this.#frame ||= requestAnimationFrame(() => this.#render());
    }

    #render(all = false) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#request(true);
      this.#fetch();
      this.#form.mark(widget.presets);
      const scene = this.#scene();
      if (!scene) return;
      this.#drawn = scene;
      for (const view of all ? viewsOf(widget, this.id) : this.#visible)
        widget.draw(this.#svg(view), scene, this.#words, view);
      this.dispatchEvent(new CustomEvent('drawn'));
    }

    /** A change has come to rest: say it, and write the address. Never while the hand still moves or a key is held: Safari refuses. */
    #settle() {
      this.#render();
      this.#heldKey.afterwards(() => {
        this.#announce();
        keepAddress(this.#address());
        this.#search = location.search;
      });
    }

    #announce() {
      // A run under way has nothing final to say.
      const scene = !this.#job?.busy && this.#scene();
      if (!scene) return;
      const said = widget.describe(scene, this.#words);
      const put = (html: string) => writeHtml(this.querySelector('.sentence')!, unbroken(html));
      if (typeof said === 'string') put(said);
      else void said.then(put);
      this.dispatchEvent(new CustomEvent('settled', { detail: scene }));
      const notice = this.querySelector<HTMLElement>('.notice');
      if (notice && !sameState(widget.controls, this.#form.state, this.#authored)) notice.hidden = false;
    }
  };
}
