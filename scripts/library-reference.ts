/** Writes docs/library.md from the library's own comments, facts and measurements: `node scripts/library-reference.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryExports } from './library/exports.ts';
import { functionTable } from './library/functions.ts';
import { reference } from './library/markdown.ts';

const root = join(import.meta.dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The whole page. */
export function libraryPage(): string {
  const opening = readFileSync(join(import.meta.dirname, 'library/opening.md'), 'utf8');
  const table = functionTable(json('src/data/accuracy.json'), json('content/references.json'));
  const exports = reference(libraryExports(join(root, 'src/lib')));
  // By function: in a replacement text $ would have a meaning of its own.
  return opening.replace('{functions}', () => table).replace('{reference}', () => exports);
}

if (import.meta.main) writeFileSync(join(root, 'docs/library.md'), libraryPage());
