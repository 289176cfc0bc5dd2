/**
 * Copies the part of a folder of golden tables that the tests carry: `node scripts/thin-golden.ts FOLDER`.
 *
 * Kept are the functions that the library has; of their `grid` every fourth row and the rows at kinks, of `random` every third row,
 * and `magnitudes`, special points and head in full. kinks.json and README.md are copied as they are.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenNames } from '../tests/accuracy/golden.ts';

type Row = (number | string | null)[];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node scripts/thin-golden.ts FOLDER');
const target = join(import.meta.dirname, '../tests/fixtures/golden');
mkdirSync(join(target, 'scalar'), { recursive: true });

for (const file of ['README.md', 'kinks.json']) copyFileSync(join(source, file), join(target, file));

for (const file of readdirSync(join(source, 'scalar'))) {
  const { groups, ...head } = JSON.parse(readFileSync(join(source, 'scalar', file), 'utf8'));
  if (!Object.hasOwn(goldenNames, head.function)) continue;
  const atKink = (x: Row[0]) => head.kinks.includes(x === '-0' ? 0 : x);
  const thinned = {
    grid: groups.grid.filter(([x]: Row, index: number) => index % 4 === 0 || atKink(x!)),
    magnitudes: groups.magnitudes,
    random: groups.random.filter((_: Row, index: number) => index % 3 === 0),
  };
  const rows = Object.entries(thinned).map(
    ([name, group]) => `"${name}":[\n${group.map((row: Row) => JSON.stringify(row)).join(',\n')}]`,
  );
  const text = `${JSON.stringify(head).slice(0, -1)},\n"groups":{${rows.join(',\n')}}}\n`;
  writeFileSync(join(target, 'scalar', file), text);
}
