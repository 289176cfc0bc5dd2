import type { Numeral } from './chance/numbers.ts';

/** The numbers of one lesson by name: each is computed when a page first asks for it, and one that rests on chance says so. */
export type Numbers = Readonly<Record<string, Numeral>>;

/** Where the numbers of a lesson are found; nothing, when it has none. */
export type NumberSource = (lesson: string) => Numbers | undefined | Promise<Numbers | undefined>;

/** What was computed: a page names a number several times, and so does its translation. */
const computed = new WeakMap<Numeral, number>();

/** The value of a number, computed when it is asked for the first time. */
function once(compute: Numeral): number {
  const known = computed.get(compute);
  if (known !== undefined) return known;
  const value = compute();
  computed.set(compute, value);
  return value;
}

/** The number `name` of `lesson`, or `other-lesson/name`. An unknown name is an error that lists those there are. */
export async function findNumber(name: string, lesson: string | undefined, source: NumberSource): Promise<number> {
  const [own, from = lesson] = name.split('/').reverse() as [string, string?];
  if (from === undefined) throw new Error(`the number "${name}" needs its lesson: of="lesson/${name}"`);
  const numbers = await source(from);
  if (!numbers) throw new Error(`there is no src/numbers/${from}.ts for the number "${name}"`);
  const compute = numbers[own];
  if (!compute) {
    throw new Error(`src/numbers/${from}.ts has no number "${own}"; it has: ${Object.keys(numbers).join(', ')}`);
  }
  return once(compute);
}

const insertion = /\\num(?:\[(\d+)\])?\{([^}]*)\}/g;

/** `text` with every `\num{name}`, `\num{lesson/name}` or `\num[digits]{…}` replaced by that number, as `format` writes it. */
export async function insertNumbers(
  text: string,
  find: (name: string) => Promise<number>,
  format: (x: number, style: { digits?: number }) => string,
): Promise<string> {
  const found = await Promise.all(
    [...text.matchAll(insertion)].map(async ([, digits, name]) =>
      format(await find(name!), digits === undefined ? {} : { digits: Number(digits) }),
    ),
  );
  return text.replace(insertion, () => found.shift()!);
}
