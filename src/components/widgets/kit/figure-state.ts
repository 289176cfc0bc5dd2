import { keepAddress, readQuery, writeQuery } from './address.ts';
import { readState, sameState, type Controls, type StateOf } from './controls.ts';
import { Form } from './form.ts';
import { presetState, type Widget } from './widget.ts';

/** What a figure's own buttons ask for: the data-… of one. */
type Asked = Readonly<Record<string, string | undefined>>;

/** The state of a figure: kept by its form, read from the address and written to it, put up by presets. */
export class FigureState<C extends Controls> {
  readonly form: Form<C>;
  readonly authored: StateOf<C>;
  #widget: Widget<C>;
  #id: string;
  /** The query that was last read or written: a link to a heading changes the address too, but no figure. */
  #search = '';
  #waiting: string | undefined;

  constructor(host: HTMLElement, widget: Widget<C>) {
    const texts = JSON.parse(host.dataset['authored']!) as Record<string, string>;
    this.#widget = widget;
    this.#id = host.id;
    this.authored = readState(widget.controls, (name) => texts[name]);
    this.form = new Form(host.querySelector('form')!, widget.controls, this.authored);
  }

  get now(): StateOf<C> {
    return this.form.state;
  }

  /** Whether the state is the author's own. */
  isAuthored(state: StateOf<C> = this.now): boolean {
    return sameState(this.#widget.controls, state, this.authored);
  }

  change(change: Partial<StateOf<C>>): void {
    this.form.write({ ...this.now, ...change });
  }

  /** The whole state that a button asks for, if it asks for one. */
  askedBy({ preset, dice, tool }: Asked): StateOf<C> | undefined {
    if (preset) return presetState(this.#widget.presets[preset], this.authored, this.now) ?? this.authored;
    if (dice) return { ...this.now, [dice]: 1 + Math.floor(Math.random() * 9999) };
    return tool === 'reset' ? this.authored : undefined;
  }

  /** The state that the address, or a link's, asks for. */
  fromAddress(search = location.search): StateOf<C> {
    this.#search = location.search;
    const [state, waits] = readQuery(this.#widget, this.#id, this.authored, search);
    this.#waiting = waits ? search : undefined;
    return state;
  }

  /** The state of a preset that could not be worked out before what it needs was here; undefined where none waits. */
  waited(): StateOf<C> | undefined {
    return this.#waiting === undefined ? undefined : this.fromAddress(this.#waiting);
  }

  /** Whether Back or Forward has changed what the address asks for. */
  get addressMoved(): boolean {
    return location.search !== this.#search;
  }

  get address(): string {
    const query = writeQuery(this.#widget.controls, this.#id, this.now, this.authored, location.search);
    return location.pathname + (query && `?${query}`) + location.hash;
  }

  keepAddress(): void {
    keepAddress(this.address);
    this.#search = location.search;
  }
}
