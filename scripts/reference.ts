/**
 * `npm run reference`, after a change in src/lib: computes the correctly rounded tables that are missing or whose definition has
 * changed (with Python's mpmath), measures every function against them, and writes docs/library.md. Nothing is written over by numbers
 * that are out of their bounds: it exits with 1 and a sentence for each of them.
 */
import { spawnSync } from 'node:child_process';
import { complaints } from '../src/evidence/accuracy/bounds.ts';
import { carriedTables, readReferences, tablesFolder } from '../src/evidence/accuracy/tables.ts';
import { definitions, outdated } from './reference/definitions.ts';
import { writeLibraryPage } from './library-reference.ts';

const folder = `${tablesFolder}/reference`;
const wanted = outdated(definitions(), readReferences(folder));

if (wanted.length > 0) {
  const python = process.env['PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import mpmath']).status !== 0)
    stop(`\
The table of ${wanted.map(({ id }) => id).join(', ')} has to be computed, and that needs Python with mpmath: install it (Debian: \
python3-mpmath; elsewhere: pip install mpmath), or set PYTHON to an interpreter that has it, and run the command again.`);
  console.log(`Computing with mpmath: ${wanted.map(({ id }) => id).join(', ')} …`);
  const { status } = spawnSync(python, ['scripts/reference.py', folder], {
    input: JSON.stringify(wanted),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (status !== 0) stop('scripts/reference.py stopped: its message stands above.');
}

const faults = complaints(carriedTables());
if (faults.length > 0) stop(faults.join('\n'));
writeLibraryPage();
console.log('Every function holds its bounds; docs/library.md is written.');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
