/*
 * `npm run conformance -- FOLDER` runs the library against published test vectors: FOLDER/onnx, FOLDER/wpt, FOLDER/tfjs.
 * Prints passed/total for each operator and every case left out with its reason, writes src/evidence/conformance.json, and
 * exits with 1 if a case fails. The vectors belong to their projects and are not part of this one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onnx } from './conformance/onnx.ts';
import { lines, runSuite } from './conformance/summary.ts';
import { tfjs } from './conformance/tfjs.ts';
import { wpt } from './conformance/wpt.ts';

const folder = process.argv[2];
const suites = [onnx, wpt, tfjs];
if (folder === undefined || !suites.some(({ id }) => existsSync(join(folder, id)))) {
  console.error(
    `Usage: npm run conformance -- FOLDER, where FOLDER holds ${suites.map(({ id }) => `${id}/`).join(', ')}`,
  );
  process.exit(1);
}
const present = suites.filter(({ id }) => existsSync(join(folder, id)));
const summaries = present.map((suite) => runSuite(suite, folder));
for (const summary of summaries) console.log(`${lines(summary).join('\n')}\n`);
const failed = summaries.reduce((sum, { passed, total }) => sum + total - passed, 0);

if (failed === 0 && present.length === suites.length) {
  const file = new URL('../src/evidence/conformance.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(summaries, null, 2)}\n`);
  console.log(`Written: ${fileURLToPath(file)}`);
} else console.log('src/evidence/conformance.json is left as it was: it is written when all three suites pass.');
process.exit(failed === 0 ? 0 : 1);
