import type { Controls, StateOf } from './controls.ts';
import type { Part } from '../../../i18n/index.ts';
import type { FunctionNames, WordsOf } from './words.ts';

/** One composition of a drawing: its view box, and a prefix that makes ids inside the SVG unique on the page. */
export interface View {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly id: string;
}

/** The numbers behind a picture, as a table: what the reader sees, and what CSV saves. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A point of the drawing that can be dragged; it turns controls, so keys, fields and addresses work for it too. */
export interface Handle<State, Scene> {
  /** The controls that ←/→ and ↑/↓ turn. */
  readonly keys: readonly [horizontal: string, vertical?: string];
  /** What the controls become when the handle is dragged to a point of the drawing (in user units); `grabbed` is its own data-…. */
  move(
    point: { x: number; y: number },
    scene: Scene,
    view: View,
    state: State,
    grabbed?: Readonly<Record<string, string | undefined>>,
  ): Partial<State>;
}

/** The control that the clock turns from 0 to 1, in `seconds`; it can rest at the `stops`. */
export interface Clock<State> {
  readonly control: string;
  readonly seconds: number;
  /** Whether paper shows its end, wherever it is held: where the way is no result. */
  readonly ends?: boolean;
  stops(state: State): readonly number[];
}

/** A state worth seeing: changes to the author's own, or, as a function, to the state that stands; undefined where it means nothing. */
export type Preset<State> = Partial<State> | ((state: State) => Partial<State> | undefined);

/** The state that a preset puts up. */
export function presetState<State>(preset: Preset<State> | undefined, authored: State, now: State): State | undefined {
  if (typeof preset !== 'function') return preset && { ...authored, ...preset };
  const change = preset(now);
  return change && { ...now, ...change };
}

/** Work longer than a frame: done at build for the author's state, in a worker for the reader's. */
export interface Work<State, Input, Result> {
  /** The part of the state on which the result depends, as plain data. */
  input(state: State): Input;
  /** Heavy code stays out of the page's scripts if it is handed to `serve` in the worker and to <Widget run> instead. */
  run?: Run<Input, Result>;
}

/** Work in small steps, each with the share that is done and, if it can be shown, what has come so far. */
export type Run<Input, Result> = (input: Input) => Generator<{ share: number; partial?: Result }, Result>;

/** A figure that answers to its controls: state → scene (pure) → SVG (idempotent). */
export interface Widget<
  C extends Controls = any,
  Scene = any,
  Input = any,
  Result = any,
  Tag extends Part = any,
  Words = WordsOf<Tag> & FunctionNames,
> {
  /** The name of its custom element, of its folder and of the file of its words. */
  readonly tag: Tag;
  /** The functions that it names, by their short names. */
  readonly functionNames?: readonly (keyof FunctionNames)[];
  /** Width and height of each composition, in SVG user units: about one CSS pixel each. */
  readonly views: { readonly wide: readonly [number, number]; readonly narrow: readonly [number, number] };
  readonly controls: C;
  /** States that make one point each; named in the figure's words as "preset.<name>". */
  readonly presets: Readonly<Record<string, Preset<StateOf<C>>>>;
  readonly clock?: Clock<StateOf<C>>;
  readonly handles?: Readonly<Record<string, Handle<StateOf<C>, Scene>>>;
  readonly work?: Work<StateOf<C>, Input, Result>;
  /** What a state needs beyond the figure's own script: fetched when a reader first asks for such a state. */
  needs?(state: StateOf<C>): Promise<unknown> | undefined;
  model(state: StateOf<C>, result: Result): Scene;
  /** What the scene shows, as one sentence of HTML: the caption, and what a screen reader hears after a change. */
  describe(scene: Scene, words: Words): string | Promise<string>;
  table(scene: Scene, words: Words): Table | Promise<Table>;
  /** Make `svg` show `scene`: on an empty element, or on one drawn before. Measures nothing, listens to nothing. */
  draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void;
}

export function defineWidget<Tag extends Part, C extends Controls, Scene, Input = undefined, Result = undefined>(
  widget: Widget<C, Scene, Input, Result, Tag>,
): Widget<C, Scene, Input, Result, Tag> {
  return widget;
}

/** The last value of a run, waited for: what the build does with a figure's work. */
export function finish<Result>(run: Generator<unknown, Result>): Result {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

export const viewsOf = (widget: Widget, id: string): View[] =>
  (['wide', 'narrow'] as const).map((name) => {
    const [width, height] = widget.views[name];
    return { name, width, height, id: `${id}-${name}` };
  });
