/** The place of a number in nested arguments: `1.layers.0.units`. */
export type Path = string;

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Object.isFrozen(value);

/** The paths of all numbers in arrays, typed arrays and plain objects. */
export function numbersIn(value: unknown, path = ''): Path[] {
  if (typeof value === 'number') return [path];
  if (!isBranch(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, path === '' ? key : `${path}.${key}`));
}

/** What stands at a path. */
export const at = (value: unknown, path: Path): any => path.split('.').reduce<any>((part, key) => part[key], value);

/** Writes to a path. */
export function put(value: unknown, path: Path, written: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<any>((part, key) => part[key], value);
  parent[last] = written;
}

/** Whether there is a NaN anywhere in a value. */
export function holdsNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNaN);
}

/** The memory that the typed arrays in a value stand on. */
export function memoryOf(value: unknown): ArrayBufferLike[] {
  if (ArrayBuffer.isView(value)) return [value.buffer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(memoryOf);
}

/** The plain arrays in a value. */
export function arraysOf(value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return [...(Array.isArray(value) ? [value] : []), ...Object.values(value).flatMap(arraysOf)];
}
