/**
 * Measures every function against correctly rounded values and prints the errors: `npm run accuracy`, or `npm run accuracy -- FOLDER`
 * for tables from elsewhere (the whole golden set, or what scripts/reference.py wrote at points of its own choice). Exits with 1 and a
 * sentence for each quantity that is out of its bounds.
 */
import { complaints } from '../src/evidence/accuracy/bounds.ts';
import { readGolden } from '../src/evidence/accuracy/golden.ts';
import { quantities, type Table } from '../src/evidence/accuracy/measure.ts';
import { summarise } from '../src/evidence/accuracy/summary.ts';
import { carriedTables, readReferences } from '../src/evidence/accuracy/tables.ts';

const [folder] = process.argv.slice(2);
const tables: readonly Table[] = folder
  ? [...readGolden(folder), ...readReferences(folder).flatMap((reference) => reference.tables)]
  : carriedTables();
if (tables.length === 0) {
  console.error(`${folder} holds no golden table and none of scripts/reference.py.`);
  process.exit(1);
}

const lines = summarise(tables).map((line) => {
  const cells = quantities.map((quantity) => {
    const accuracy = line[quantity];
    return [quantity, accuracy && `${accuracy.worst} (mean ${accuracy.mean}) at ${accuracy.worstAt}`];
  });
  return { id: line.id, ...Object.fromEntries(cells) };
});
console.log('Worst and mean error in ULP\n');
console.table(lines);
const faults = complaints(tables);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
