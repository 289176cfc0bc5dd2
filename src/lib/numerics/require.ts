/** What a value is, for a message: `null` is not called an object. */
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

/** Throws a TypeError unless the argument is an object that carries options, or parts. */
export function requireObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object, but is ${kindOf(value)}`);
}

/** The keys of an options object; `satisfies Known<Options>` holds a list of them to its type. */
export type Known<Options> = Readonly<Record<keyof Options, true>>;

/** Throws unless the argument is an object all of whose keys are known: a misspelt option would be ignored in silence. */
export function requireOptions(name: string, value: unknown, known: Readonly<Record<string, true>>): void {
  requireObject(name, value);
  for (const key of Object.keys(value as object))
    if (!Object.hasOwn(known, key))
      throw new RangeError(`${name} must not have '${key}': the options are ${Object.keys(known).join(', ')}`);
}

/** Throws a RangeError if an option is given where it would do nothing. */
export function requireIdle(name: string, value: unknown, unless: string): void {
  if (value !== undefined) throw new RangeError(`${name} must be left out unless ${unless}`);
}

/** Throws a TypeError unless the argument is true or false: the text 'false' would count as true. */
export function requireBoolean(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false, but is ${kindOf(value)}`);
}

/** Throws a TypeError unless the argument is a function. */
export function requireFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`${name} must be a function, but is ${kindOf(value)}`);
}

/** Throws a TypeError unless the argument is a number; NaN and ±∞ are left to the mathematics. */
export function requireNumber(name: string, value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, but is ${kindOf(value)}`);
}

/** Throws unless the argument is a number from `low` to `high`, both of them allowed. */
export function requireBetween(name: string, value: number, low: number, high: number): void {
  requireNumber(name, value);
  if (!(value >= low && value <= high)) throw new RangeError(`${name} must be in [${low}, ${high}], but is ${value}`);
}

/** Throws unless the argument is a finite number of at least `least`. */
export function requireFinite(name: string, value: number, least = -Infinity): void {
  requireNumber(name, value);
  if (Number.isFinite(value) && value >= least) return;
  throw new RangeError(
    `${name} must be a finite number${least > -Infinity ? ` of at least ${least}` : ''}, but is ${value}`,
  );
}

/** Throws a RangeError that lists the names unless the argument is one of them. */
export function requireName(name: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string))
    throw new RangeError(`${name} must be one of ${allowed.join(', ')}, but is '${String(value)}'`);
}
