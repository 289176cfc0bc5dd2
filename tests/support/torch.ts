import { readFileSync } from 'node:fs';

const special: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 };

/** One file of PyTorch's results, its special numbers restored; `path` is below tests/fixtures/torch. */
export function readTorch<T = any>(path: string): T {
  const text = readFileSync(new URL(`../fixtures/torch/${path}`, import.meta.url), 'utf8');
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? (special[value] ?? value) : value)) as T;
}

/** The distance of two numbers in units in the last place of the second; 0 for two zeros of either sign. */
export function ulps(got: number, exact: number): number {
  if (got === exact || (Number.isNaN(got) && Number.isNaN(exact))) return 0;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(exact))), -1022);
  return Math.abs(got - exact) / 2 ** Math.max(exponent - 52, -1074);
}

/** The largest distance of two lists in ULP. */
export function largestUlps(got: ArrayLike<number>, exact: readonly number[]): number {
  if (got.length !== exact.length) throw new Error(`${got.length} numbers, ${exact.length} expected`);
  return Math.max(...exact.map((value, index) => ulps(got[index]!, value)));
}

/** ‖got − exact‖ / ‖exact‖ in the Euclidean norm; 0 where both are 0. */
export function relativeError(got: ArrayLike<number>, exact: ArrayLike<number>): number {
  if (got.length !== exact.length) throw new Error(`${got.length} numbers, ${exact.length} expected`);
  const values = Array.from(exact);
  const size = Math.hypot(...values);
  const distance = Math.hypot(...values.map((value, index) => got[index]! - value));
  return distance === 0 ? 0 : distance / size;
}
