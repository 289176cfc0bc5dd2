/**
 * Copies from a folder of golden tables what the tests carry: `npm run golden -- FOLDER`.
 *
 * That is README.md, kinks.json and the tables of the functions that the library has, as they are; silu.json, which repeats Swish at
 * β = 1, stays behind.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenNames } from '../src/evidence/accuracy/golden.ts';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: npm run golden -- FOLDER');
const target = join(import.meta.dirname, '../src/evidence/accuracy/golden');
mkdirSync(join(target, 'scalar'), { recursive: true });

const tables = readdirSync(join(source, 'scalar')).filter((file) => {
  const { function: name } = JSON.parse(readFileSync(join(source, 'scalar', file), 'utf8'));
  return Object.hasOwn(goldenNames, name) && name !== 'silu';
});

for (const file of ['README.md', 'kinks.json', ...tables.map((table) => `scalar/${table}`)]) {
  copyFileSync(join(source, file), join(target, file));
}
