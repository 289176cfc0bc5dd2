/** What a value is, for a message: `null` is not called an object. */
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

/** Throws a TypeError unless the argument is an object that carries options, or parts. */
export function requireObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object, but is ${kindOf(value)}`);
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
