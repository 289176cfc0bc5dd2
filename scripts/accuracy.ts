/**
 * Measures every function against correctly rounded values.
 *
 * `node scripts/accuracy.ts` writes src/data/accuracy.json from the tables that the tests carry;
 * `node scripts/accuracy.ts FOLDER` prints the same for a folder of tables from elsewhere: the whole golden set, or what
 * scripts/reference.py wrote at points of its own choice.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGolden } from '../tests/accuracy/golden.ts';
import { quantities } from '../tests/accuracy/measure.ts';
import { summarise } from '../tests/accuracy/summary.ts';
import { golden, readReference, reference } from '../tests/accuracy/tables.ts';

const [folder] = process.argv.slice(2);

if (folder === undefined) {
  const target = join(import.meta.dirname, '../src/data');
  mkdirSync(target, { recursive: true });
  const lines = summarise([...golden, ...reference]).map((line) => JSON.stringify(line));
  writeFileSync(join(target, 'accuracy.json'), `[\n${lines.join(',\n')}\n]\n`);
} else {
  const tables = [...readGolden(folder), ...readReference(folder)];
  if (tables.length === 0) throw new Error(`${folder} holds no golden table and none of scripts/reference.py`);
  const table = summarise(tables).map((line) => {
    const cells = quantities.map((quantity) => {
      const accuracy = line[quantity];
      return [quantity, accuracy && `${accuracy.worst} (mean ${accuracy.mean}) at ${accuracy.worstAt}`];
    });
    return { id: line.id, ...Object.fromEntries(cells) };
  });
  console.log('Worst and mean error in ULP\n');
  console.table(table);
}
