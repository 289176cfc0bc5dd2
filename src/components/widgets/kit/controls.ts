/** One knob of a figure: what it may hold, how an address writes it, and the HTML input that turns it. */
export interface Control<T = any> {
  readonly initial: T;
  /** Any text to a valid value: the nearest one, or `otherwise`. Never throws. */
  parse(text: string | null | undefined, otherwise?: T): T;
  format(value: T): string;
  readonly input: NumberInput | ChoiceInput;
  /** Whether the control means anything in this state; it is not shown where it does not. */
  readonly when?: ((state: any) => boolean) | undefined;
  /** Whether few readers turn it: where room is short it is folded away. */
  readonly rare?: boolean | undefined;
}

export interface NumberInput {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: 'linear' | 'log';
  /** How the label is coloured and whether a dice stands beside the field. */
  readonly role: 'plain' | 'value' | 'parameter' | 'seed';
}

export interface ChoiceInput {
  readonly type: 'select' | 'segments';
  readonly options: readonly string[];
}

export type Controls = Record<string, Control>;
export type StateOf<C extends Controls> = { readonly [K in keyof C]: C[K] extends Control<infer T> ? T : never };

interface Common {
  when?: (state: any) => boolean;
  rare?: boolean;
}
interface NumberOptions extends Common {
  min: number;
  max: number;
  step: number;
  scale?: 'linear' | 'log';
  role?: NumberInput['role'];
}

/** A number on a slider with a field beside it; on a log scale it is kept to three digits instead of to a step. */
export function number(initial: number, options: NumberOptions): Control<number> {
  const { min, max, step, scale = 'linear', role = 'plain', when, rare } = options;
  const decimals = (String(step).split('.')[1] ?? '').length;
  const rounded = (x: number) =>
    scale === 'log' ? Number(x.toPrecision(3)) : Number((min + Math.round((x - min) / step) * step).toFixed(decimals));
  return {
    initial,
    parse(text, otherwise = initial) {
      const x = Number(text?.trim().replace('−', '-').replace(',', '.') || NaN);
      if (Number.isNaN(x)) return otherwise;
      return Math.min(Math.max(rounded(x), min), max) + 0;
    },
    format: (value) => String(value),
    input: { type: 'number', min, max, step, scale, role },
    when,
    rare,
  };
}

/** A seed: a whole number that names one run of chance. */
export const seed = (initial: number, common: Common = {}): Control<number> =>
  number(initial, { min: 1, max: 9999, step: 1, role: 'seed', ...common });

/** One of some words: a menu, or side by side where there are few. */
export function choice<T extends string>(
  initial: T,
  options: readonly T[],
  { as = options.length > 4 ? 'select' : 'segments', when, rare }: Common & { as?: ChoiceInput['type'] } = {},
): Control<T> {
  return {
    initial,
    parse: (text, otherwise = initial) => options.find((option) => option === text) ?? otherwise,
    format: (value) => value,
    input: { type: as, options },
    when,
    rare,
  };
}

/** Off or on. */
export function flag(initial: boolean, { when, rare }: Common = {}): Control<boolean> {
  return {
    initial,
    parse: (text, otherwise = initial) =>
      text === 'on' || text === 'true' ? true : text === 'off' || text === 'false' ? false : otherwise,
    format: (value) => (value ? 'on' : 'off'),
    input: { type: 'segments', options: ['off', 'on'] },
    when,
    rare,
  };
}

/** The state that `read` describes: an address's parameters, a form; what it does not say is taken from `otherwise`. */
export function readState<C extends Controls>(
  controls: C,
  read: (name: string) => string | null | undefined,
  otherwise?: StateOf<C>,
): StateOf<C> {
  return Object.fromEntries(
    Object.entries(controls).map(([name, control]) => [name, control.parse(read(name), otherwise?.[name])]),
  ) as StateOf<C>;
}

export const sameState = <C extends Controls>(controls: C, one: StateOf<C>, other: StateOf<C>): boolean =>
  Object.entries(controls).every(([name, control]) => control.format(one[name]) === control.format(other[name]));
