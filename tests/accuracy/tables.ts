import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode, readGolden } from './golden.ts';
import type { Table } from './measure.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The golden tables that the project carries. */
export const golden = readGolden(join(fixtures, 'golden/scalar'));

export interface Reference extends Table {
  readonly file: string;
}

/** Every table in the folder that scripts/reference.py wrote. */
export function readReference(folder: string): Reference[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { id, parameter, rows } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return id === undefined ? [] : [{ file, id, parameter: parameter ?? undefined, rows: rows.map(decode) }];
    });
}

/** Our own: other parameters, functions that the golden set has not, and points at the ends of the number range. */
export const reference = readReference(join(fixtures, 'reference'));
