import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exact } from '../../lib/activations/facts-types.ts';
import type { ActivationId } from '../../lib/activations/index.ts';
import { decode, readGolden, type Golden } from './golden.ts';
import type { Table } from './measure.ts';

/** Where the tables stand, seen from the project's folder: every command of the project runs there. */
export const tablesFolder = 'src/evidence/accuracy';

/** What scripts/reference.py wrote of one function. */
export interface Reference {
  readonly id: ActivationId;
  /** The definition from which the values were computed. */
  readonly exact: Exact;
  /** E f, E f², E f′ and E f′² for z ~ N(0, 1) at the default parameter. */
  readonly moments: readonly [number, number, number, number];
  readonly tables: readonly Table[];
}

/** Every file of the folder that scripts/reference.py wrote. */
export function readReferences(folder: string): Reference[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { id, exact, moments, tables } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (id === undefined) return [];
      const read = tables.map(({ parameter, rows }: { parameter: number | null; rows: never[] }) => {
        return { file, id, parameter: parameter ?? undefined, rows: rows.map(decode) };
      });
      return [{ id, exact, moments, tables: read }];
    });
}

let read: { readonly golden: readonly Golden[]; readonly references: readonly Reference[] } | undefined;

/**
 * The tables that the project carries: the golden ones, and our own for other parameters, for functions that the golden set has not, and
 * for points at the ends of the number range.
 */
export const carried = () =>
  (read ??= {
    golden: readGolden(join(tablesFolder, 'golden/scalar')),
    references: readReferences(join(tablesFolder, 'reference')),
  });

/** All of them. */
export const carriedTables = (): readonly Table[] => [
  ...carried().golden,
  ...carried().references.flatMap(({ tables }) => tables),
];
