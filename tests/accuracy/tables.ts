import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode, readGolden } from './golden.ts';
import type { Table } from './measure.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The golden tables that the project carries. */
export const golden = readGolden(join(fixtures, 'golden/scalar'));

/** Our own: other parameters, functions that the golden set has not, and points at the ends of the number range. */
export const reference: (Table & { readonly file: string })[] = readdirSync(join(fixtures, 'reference'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { id, parameter, rows } = JSON.parse(readFileSync(join(fixtures, 'reference', file), 'utf8'));
    return { file, id, parameter: parameter ?? undefined, rows: rows.map(decode) };
  });
