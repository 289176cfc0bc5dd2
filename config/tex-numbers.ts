import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatTex } from '../src/i18n/numbers.ts';
import { findNumber, type NumberSource } from '../src/numbers/registry.ts';

const insertion = /\\num(?:\[(\d+)\])?\{([^}]*)\}/g;

/** `tex` with every `\num{name}`, `\num{lesson/name}` or `\num[digits]{…}` replaced by the number that src/numbers computes. */
export async function insertNumbers(tex: string, lesson: string, source: NumberSource = fromFolder): Promise<string> {
  const found = await Promise.all(
    [...tex.matchAll(insertion)].map(async ([, digits, name]) => {
      const value = await findNumber(name!, lesson, source);
      return formatTex(value, digits === undefined ? {} : { digits: Number(digits) });
    }),
  );
  return tex.replace(insertion, () => found.shift()!);
}

const fromFolder: NumberSource = async (lesson) => {
  const file = resolve('src/numbers', `${lesson}.ts`);
  return existsSync(file) ? (await import(pathToFileURL(file).href)).numbers : undefined;
};
