import { readState, sameState, type Control, type Controls, type NumberInput, type StateOf } from './controls.ts';
import { spokenShare } from './spoken.ts';
import { presetState, type Preset } from './widget.ts';
import { write } from './write.ts';

type Field = HTMLInputElement | HTMLSelectElement | RadioNodeList;

/** Where a value stands on a slider's track, 0…1000, and back. */
export const track = {
  at: ({ min, max, scale }: NumberInput, value: number): number =>
    1000 * (scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min)),
  value: ({ min, max, scale }: NumberInput, at: number): number =>
    scale === 'log' ? min * (max / min) ** (at / 1000) : min + (at / 1000) * (max - min),
};

/** The figure's form: the one place where its state is kept. */
export class Form<C extends Controls> {
  readonly element: HTMLFormElement;
  #controls: C;
  #authored: StateOf<C>;
  #last: StateOf<C>;

  constructor(element: HTMLFormElement, controls: C, authored: StateOf<C>) {
    this.element = element;
    this.#controls = controls;
    this.#authored = authored;
    this.#last = authored;
  }

  /** What the fields say; a field that says nothing sensible is taken as it was. */
  get state(): StateOf<C> {
    return (this.#last = readState(this.#controls, (name) => this.#field(name)?.value, this.#last));
  }

  wake(): void {
    for (const set of this.element.querySelectorAll<HTMLFieldSetElement>('fieldset:disabled')) set.disabled = false;
  }

  write(state: StateOf<C>): void {
    for (const [name, control] of this.#entries()) {
      const field = this.#field(name);
      if (field) field.value = control.format(state[name]);
      this.#slide(name, control, state[name] as number);
      const box = this.element.querySelector<HTMLElement>(`[data-control="${name}"]`);
      // What is not as the author left it is not hidden from the reader.
      const fold = control.rare && box?.closest('details');
      if (fold && control.format(state[name]) !== control.format(this.#authored[name])) fold.open = true;
      if (box && control.when) box.toggleAttribute('hidden', !control.when(state));
    }
    this.#last = state;
  }

  /** One input has moved: let its twin follow. At rest the field itself is put right. */
  follow(target: EventTarget | null, rest = false): void {
    const { slider } = (target as HTMLElement).dataset;
    if (slider) {
      const { input } = this.#controls[slider]!;
      this.#field(slider)!.value = `${track.value(input as NumberInput, Number((target as HTMLInputElement).value))}`;
    }
    const state = this.state;
    if (rest || slider) return this.write(state);
    for (const [name, control] of this.#entries()) this.#slide(name, control, state[name] as number);
  }

  /** Mark the preset that stands, and hide those that mean nothing here. */
  mark(presets: Readonly<Record<string, Preset<StateOf<C>>>>): void {
    const state = this.state;
    for (const button of this.element.querySelectorAll<HTMLElement>('[data-preset]')) {
      const preset = presetState(presets[button.dataset['preset']!], this.#authored, state);
      button.toggleAttribute('hidden', !preset);
      write(button, 'aria-pressed', String(!!preset && sameState(this.#controls, state, preset)));
    }
  }

  #entries(): [string, Control][] {
    return Object.entries(this.#controls);
  }

  #field(name: string): Field | null {
    return this.element.elements.namedItem(name) as Field | null;
  }

  /** The slider of a number stands where its field says, and says aloud what the field shows. */
  #slide(name: string, { input, format }: Control, value: number): void {
    const slider = this.element.querySelector<HTMLInputElement>(`[data-slider="${name}"]`);
    const range = slider ?? this.element.querySelector<HTMLInputElement>(`input[type=range][name="${name}"]`);
    if (!range || input.type !== 'number') return;
    const at = track.at(input, value);
    if (slider) slider.value = String(at);
    // Its own value would be a place on the track, 0 to 1000, that nobody sees.
    write(range, 'aria-valuetext', slider ? format(value) : spokenShare(value, document.documentElement.lang));
    range.style.setProperty('--at', `${at / 10}%`);
  }
}
