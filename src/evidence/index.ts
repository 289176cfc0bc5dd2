import conformanceFile from './conformance.json' with { type: 'json' };
import { complaints } from './accuracy/bounds.ts';
import { summarise, type Summary } from './accuracy/summary.ts';
import { carriedTables } from './accuracy/tables.ts';
import type { Suite } from './suite.ts';

let measured: readonly Summary[] | undefined;

/**
 * How exact each function is against its correctly rounded tables, in the order of the course: measured when the site is built.
 *
 * @throws Error that names every table and quantity out of its bounds, so that no build shows a wrong table
 */
export function accuracy(): readonly Summary[] {
  if (measured) return measured;
  const tables = carriedTables();
  const faults = complaints(tables);
  if (faults.length > 0) throw new Error(`the library is less exact than it says:\n${faults.join('\n')}`);
  return (measured = summarise(tables));
}

/** The published test vectors that the library was run against. */
export const conformance = conformanceFile as readonly Suite[];
