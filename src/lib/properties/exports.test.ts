import { describe, expect, test } from 'vitest';
import * as library from '../index.ts';
import { callOf, calls } from './calls.ts';
import { arraysOf, at, holdsNaN, memoryOf, numbersIn, put } from './paths.ts';

const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

test('every exported function stands in the table of calls, and nothing else', () => {
  expect(Object.keys(calls).sort()).toEqual(functions.sort());
});

test.each(functions)('%s answers to the arguments of its documentation', (name) => {
  expect(() => callOf(name, calls[name]!.args())).not.toThrow();
});

/** Runs a call; a refusal has to be a RangeError or TypeError in words. */
function answerOf(name: string, args: unknown[]): { answer?: unknown; refusal?: string } {
  try {
    return { answer: callOf(name, args) };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    expect(error.message).not.toMatch(/is not a function|is not iterable|Cannot|Invalid/);
    return { refusal: error.message };
  }
}

describe('a NaN comes out as NaN or is refused in words, and is never turned into an answer', () => {
  const places = functions.flatMap((name) => numbersIn(calls[name]!.args()).map((path) => [name, path] as const));

  test.each(places)('%s at %s', (name, path) => {
    const { args, writes = [], nan = {} } = calls[name]!;
    const given = args();
    put(given, path, NaN);
    const { answer, refusal } = answerOf(name, given);
    const out = [answer, ...writes.map((place) => given[place])];
    if (nan[path] === undefined) expect(refusal !== undefined || holdsNaN(out)).toBe(true);
    else expect(refusal).toBeUndefined();
  });
});

describe('an option that is not known is refused by name', () => {
  const places = functions.flatMap((name) => (calls[name]!.options ?? []).map((path) => [name, path] as const));

  test.each(places)('%s at %s', (name, path) => {
    const given = calls[name]!.args();
    Object.assign(at(given, path), { misspelt: 1 });
    expect(answerOf(name, given).refusal).toMatch(/must not have 'misspelt': the options are \w+/);
  });

  test.each(places)('%s at %s takes a known one that is undefined as left out', (name, path) => {
    const given = calls[name]!.args();
    const options = at(given, path);
    for (const key of Object.keys(options)) {
      const without = calls[name]!.args();
      delete at(without, path)[key];
      const empty = calls[name]!.args();
      at(empty, path)[key] = undefined;
      expect(answerOf(name, empty)).toEqual(answerOf(name, without));
    }
  });
});

describe('memory', () => {
  test.each(functions)('%s leaves its arguments as they are, but for those that it says it writes', (name) => {
    const { args, writes = [] } = calls[name]!;
    const [given, untouched] = [args(), args()];
    callOf(name, given);
    const kept = (all: unknown[]) => all.filter((part, place) => !writes.includes(place) && typeof part !== 'function');
    const withoutFunctions = (all: unknown[]) => JSON.stringify(kept(all));
    expect(withoutFunctions(given)).toBe(withoutFunctions(untouched));
  });

  test.each(functions)('%s returns nothing that stands in the memory of an argument or of another answer', (name) => {
    const { args, writes = [] } = calls[name]!;
    const given = args();
    const [one, other] = [callOf(name, given), callOf(name, args())];
    const read = given.filter((_, place) => !writes.includes(place));
    const frozen = (array: unknown[]) => Object.isFrozen(array);
    for (const taken of [...memoryOf(read), ...memoryOf(other)]) expect(memoryOf(one)).not.toContain(taken);
    for (const taken of [...arraysOf(read), ...arraysOf(other)])
      if (!frozen(taken)) expect(arraysOf(one).some((array) => array === taken)).toBe(false);
  });
});

test('no exported table can be written to', () => {
  const open = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.entries(value).flatMap(([key, part]) => open(part, `${path}.${key}`));
    return Object.isFrozen(value) ? inside : [path, ...inside];
  };
  const tables = Object.entries(library).filter(([, value]) => typeof value === 'object');
  expect(tables.flatMap(([name, value]) => open(value, name))).toEqual([]);
});
