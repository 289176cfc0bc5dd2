import { keepAddress } from './address.ts';
import type { Player } from './clock.ts';
import type { Controls, StateOf } from './controls.ts';
import { drags } from './drags.ts';
import type { Engines } from './engines.ts';
import type { Figure } from './figure-api.ts';
import { FigureState } from './figure-state.ts';
import { FigureView } from './figure-view.ts';
import { HeldKey } from './held-key.ts';
import { keepInSight } from './in-sight.ts';
import type { Job } from './job.ts';
import { guardFromScroll } from './scroll-guard.ts';
import { clearTrouble, offerAgain } from './trouble.ts';
import type { Widget } from './widget.ts';

/** Bring `widget` to life wherever its tag stands: the form drives the state, the state drives the drawing. */
export function defineFigure<C extends Controls>(widget: Widget<C>, engines: Engines = {}): void {
  if (!customElements.get(widget.tag)) customElements.define(widget.tag, elementOf(widget, engines));
}

function elementOf<C extends Controls>(widget: Widget<C>, engines: Engines) {
  type State = StateOf<C>;

  return class extends HTMLElement {
    #abort = new AbortController();
    #state!: FigureState<C>;
    #view!: FigureView<unknown>;
    #player: Player | undefined;
    #job: Job<any> | undefined;
    #frame = 0;
    #heldKey!: HeldKey;

    connectedCallback() {
      const { signal } = (this.#abort = new AbortController());
      this.#state = new FigureState(this, widget);
      this.#view = new FigureView(this, widget);
      this.#job =
        widget.work && engines.job?.(this, { onResult: () => this.#onResult(), onFailure: () => this.#onFailure() });
      this.#heldKey = new HeldKey(this, signal);
      this.#view.measure();
      const figure: Figure = {
        signal,
        state: () => this.#state.now,
        scene: () => this.#view.drawn ?? this.#scene(),
        set: (change, now) => this.#set(change, now),
        settle: () => this.#settle(),
        step: (direction) => this.#player?.step(direction),
      };
      this.#player = widget.clock && engines.player?.(this, widget, this.#view.words, figure);
      this.#listen(signal);
      drags(this, widget, this.#view.words, figure);
      this.#state.form.wake();
      this.#show(this.#state.fromAddress(), true);
      this.dataset['awake'] = '';
    }

    disconnectedCallback() {
      this.#abort.abort();
      this.#player?.pause();
      this.#job?.end();
      delete this.dataset['awake'];
    }

    #listen(signal: AbortSignal) {
      const { form } = this.#state;
      const { element } = form;
      element.addEventListener('input', (event) => this.#turnedByHand(event.target), { signal });
      element.addEventListener('change', (event) => (form.follow(event.target, true), this.#settle()), { signal });
      element.addEventListener('submit', (event) => event.preventDefault(), { signal });
      this.addEventListener('click', (event) => this.#pressed(event), { signal });
      this.querySelector('.drawing')!.addEventListener('pointerdown', () => this.#player?.pause(), { signal });
      guardFromScroll(element, signal);
      keepInSight(this, signal);
      const moved = () => this.#state.addressMoved && this.#show(this.#state.fromAddress());
      window.addEventListener('popstate', moved, { signal });
      window.addEventListener('beforeprint', () => (this.#player?.pause(), this.#render(true)), { signal });
      document.addEventListener('click', (event) => this.#linked(event), { signal });
      // While work is under way its own arrival redraws; until then the picture of the build stands.
      const resized = new ResizeObserver(() => (this.#view.measure(), this.#job?.busy || this.#schedule()));
      resized.observe(this);
      signal.addEventListener('abort', () => resized.disconnect());
    }

    #turnedByHand(input: EventTarget | null) {
      if ((input as HTMLInputElement).name === widget.clock?.control) this.#player?.pause();
      this.#state.form.follow(input);
      this.#schedule();
    }

    /** A button of the figure. */
    #pressed(event: Event) {
      const asked = (event.target as Element).closest('button')?.dataset ?? {};
      const { clock, tool } = asked;
      const state = this.#state.askedBy(asked);
      if (state) this.#commit(state);
      else if (clock === 'play') this.#player?.toggle();
      else if (clock) this.#player?.step(clock === 'next' ? 1 : -1);
      else if (tool === 'stop') this.#job?.stop();
      else if (tool) void this.#use(tool);
    }

    async #use(tool: string) {
      try {
        const { use } = await import('./tools/index.ts');
        const { words } = this.#view;
        const scene = () => (this.#job?.failed ? undefined : this.#scene());
        await use(tool, { host: this, widget, words, scene, address: this.#state.address });
      } catch {
        this.#view.tell(this.#view.words.failed);
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
      this.#commit(this.#state.fromAddress(new URL(link.href).search));
      this.querySelector('.drawing')!.scrollIntoView({ block: 'nearest' });
      void import('./tools/return.ts').then(({ offerReturn }) => offerReturn(this, link, this.#view.words.return));
    }

    #set(change: Partial<State>, now = false) {
      this.#state.change(change);
      if (now) this.#render();
      else this.#schedule();
    }

    /** Put up a whole state. The picture that the build drew is left alone where it shows that state already. */
    #show(state: State, waking = false) {
      this.#state.form.write(state);
      // A clock that comes to rest writes the address: this state, not the one that it leaves.
      this.#player?.pause();
      const drawn = waking && this.#state.isAuthored(state);
      this.#request(!drawn);
      if (drawn) return this.#fetch();
      this.#render();
      this.#announce();
    }

    /** What is to be shown; nothing while what it needs, or the first of its work, is on its way: then the picture that stands stays. */
    #scene() {
      const state = this.#state.now;
      if (widget.needs?.(state) || (this.#job && !this.#job.fits)) return;
      return widget.model(state, this.#job?.result);
    }

    /** What this state needs and is not here yet is fetched, and then shown. */
    #fetch() {
      widget.needs?.(this.#state.now)?.then(
        () => {
          const waited = this.#state.waited();
          if (waited) return this.#commit(waited);
          this.#render();
          this.#announce();
        },
        () => this.#view.tell(this.#view.words.failed),
      );
    }

    /** Ask for the work that this state needs. */
    #request(shown: boolean) {
      if (this.#job?.request(widget.work!.input(this.#state.now), shown)) clearTrouble(this);
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
      // A preset may need what is still on its way: until it is here no button goes or comes.
      if (!widget.needs?.(this.#state.now)) this.#state.form.mark(widget.presets);
      const scene = this.#scene();
      if (scene) this.#view.render(scene, all);
    }

    /** A change has come to rest: say it, and write the address. Never while the hand still moves or a key is held: Safari refuses. */
    #settle() {
      this.#render();
      this.#heldKey.afterwards(() => {
        this.#announce();
        this.#state.keepAddress();
      });
    }

    #announce() {
      // A run under way has nothing final to say.
      const scene = !this.#job?.busy && this.#scene();
      if (!scene) return;
      this.#view.announce(scene);
      if (!this.#state.isAuthored()) this.#view.showNotice();
    }
  };
}
