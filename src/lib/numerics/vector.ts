/** A vector as the library accepts it: a plain array or any typed array of numbers. */
export type Vector = ArrayLike<number>;

/** Throws unless this is a vector of at least one number; the message names the argument. NaN is left to the mathematics. */
export function requireVector(name: string, vector: Vector): void {
  if (typeof vector !== 'object' || typeof vector?.length !== 'number')
    throw new TypeError(`${name} must be an array of numbers, but is ${vector === null ? 'null' : typeof vector}`);
  if (!Number.isSafeInteger(vector.length) || vector.length < 0)
    throw new RangeError(`${name}.length must be a whole number of at least 0, but is ${vector.length}`);
  if (vector.length === 0) throw new RangeError(`${name} must have at least one entry, but has none`);
  requireNumbers(name, vector, vector.length);
}

/** Throws unless the first `count` entries are numbers; a typed array has them all of one kind. */
export function requireNumbers(name: string, vector: Vector, count: number): void {
  const checked = ArrayBuffer.isView(vector) ? Math.min(count, 1) : count;
  for (let index = 0; index < checked; index += 1)
    if (typeof vector[index] !== 'number')
      throw new TypeError(`${name}[${index}] must be a number, but is ${typeof vector[index]}`);
}

/** Throws unless the first `rows` targets are classes from 0 on. */
export function requireClasses(targets: Vector, classes: number, rows: number): void {
  for (let row = 0; row < rows; row += 1)
    if (!(targets[row]! >= 0 && targets[row]! < classes && Number.isInteger(targets[row])))
      throw new RangeError(`targets[${row}] must be a class from 0 to ${classes - 1}, but is ${targets[row]}`);
}

/** The same numbers in memory that no later write to `written` can change. */
export const apartFrom = (vector: Vector, written: Float64Array): Vector =>
  ArrayBuffer.isView(vector) && vector.buffer === written.buffer ? Float64Array.from(vector) : vector;

/** Throws unless this is a vector of as many numbers as another argument asks for. */
export function requireLength(name: string, vector: Vector, length: number): void {
  requireVector(name, vector);
  if (vector.length !== length) throw new RangeError(`${name} must have ${length} entries, but has ${vector.length}`);
}

/** Throws unless the number is finite and above 0. */
export function requirePositive(name: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, but is ${typeof value}`);
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`${name} must be a finite number above 0, but is ${value}`);
}

/** Throws unless the number is a whole number of at least `least` and at most `most`. */
export function requireWhole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, but is ${typeof value}`);
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} must be a whole number of at least ${least}, but is ${value}`);
  if (value > most) throw new RangeError(`${name} must be a whole number of at most ${most}, but is ${value}`);
}

/** The largest entry of a vector that is not empty; NaN if there is one among them. */
export function maximum(vector: Vector): number {
  let largest = -Infinity;
  for (let index = 0; index < vector.length; index += 1) largest = Math.max(largest, vector[index]!);
  return largest;
}

/** Whether a number takes the lead of a maximum; NaN beats every number, so that what has diverged shows it. */
export const beats = (challenger: number, leader: number): boolean =>
  challenger > leader || (Number.isNaN(challenger) && !Number.isNaN(leader));

/** The place of the first largest entry of a vector that is not empty. */
export function indexOfMaximum(vector: Vector): number {
  let place = 0;
  for (let index = 1; index < vector.length; index += 1) if (vector[index]! > vector[place]!) place = index;
  return place;
}

/** The sum of products of two vectors of one length. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
