import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracy } from '../src/evidence/index.ts';
import { libraryExports } from './library/exports.ts';
import { functionTable } from './library/functions.ts';
import { reference } from './library/markdown.ts';

const root = join(import.meta.dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The whole of docs/library.md, from the library's own comments, facts and measurements. */
export function libraryPage(): string {
  const opening = readFileSync(join(import.meta.dirname, 'library/opening.md'), 'utf8');
  const table = functionTable(accuracy(), json('content/references.json'));
  const exports = reference(libraryExports(join(root, 'src/lib')));
  // By function: in a replacement text $ would have a meaning of its own.
  return opening.replace('{functions}', () => table).replace('{reference}', () => exports);
}

/** Write it anew. */
export const writeLibraryPage = (): void => writeFileSync(join(root, 'docs/library.md'), libraryPage());
