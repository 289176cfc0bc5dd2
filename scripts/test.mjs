/**
 * Everything that must hold. `npm test`; `npm test -- --every-seed` trains with every seed that a sentence speaks of, not only with one.
 * Form, types and the build stand on one lane, the maths on another: two cores have both to do. Then the built site, in a browser.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needBrowser } from './browser.mjs';
import { needNode } from './node.mjs';
import { runner } from './steps.mjs';

needNode();
const flags = process.argv.slice(2);
const strange = flags.filter((flag) => flag !== '--every-seed');
if (strange.length > 0) {
  console.error(`npm test knows --every-seed, not ${strange.join(' ')}. For one file: npm run test:unit -- FILE`);
  process.exit(1);
}

const reports = '.cache/tests';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const report = (name) => ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/${name}.json`];

const steps = runner({
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(flags.includes('--every-seed') && { EVERY_SEED: '1' }),
});
const inTurn = async (...all) => {
  for (const [title, ...words] of all) if (!(await steps.run(title, 'npm', ['run', '--silent', ...words]))) return;
};

await Promise.all([
  inTurn(['Form and habits', 'lint'], ['Types', 'check'], ['The site, built', 'build']),
  inTurn(['The maths, the models, the drawings', 'test:unit', ...report('unit')]),
]);
if (steps.broken.length === 0) {
  try {
    process.env.CHROMIUM = needBrowser();
    await inTurn(['The built site, in a browser', 'test:browser', ...report('browser')]);
  } catch (error) {
    console.error(error.message);
    steps.broken.push('The built site, in a browser');
  }
}

const summary = { passed: 0, failed: 0, skipped: 0 };
for (const name of ['unit', 'browser']) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(`${reports}/${name}.json`));
    summary.passed += numPassedTests;
    summary.failed += numFailedTests;
    summary.skipped += numPendingTests;
  } catch {
    // A step that was not reached leaves no report.
  }
}
console.log(
  `\n${steps.broken.length ? `Stopped at: ${steps.broken.join(', ')}.` : 'All of it holds.'} ${steps.seconds()} s`,
);
console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`);
process.exitCode = steps.broken.length ? 1 : 0;
