import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatTex } from '../src/i18n/numbers.ts';
import { findNumber, insertNumbers, type NumberSource } from '../src/numbers/registry.ts';

/** `tex` with every `\num{…}` replaced by the number that src/numbers computes for `lesson`. */
export function texWithNumbers(tex: string, lesson: string, source: NumberSource = fromFolder): Promise<string> {
  return insertNumbers(tex, (name) => findNumber(name, lesson, source), formatTex);
}

const fromFolder: NumberSource = async (lesson) => {
  const file = resolve('src/numbers', `${lesson}.ts`);
  return existsSync(file) ? (await import(pathToFileURL(file).href)).numbers : undefined;
};
