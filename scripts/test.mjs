/** Everything that must hold, in the order in which a fault is cheapest to find. `npm test`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needBrowser } from './browser.mjs';

const [major] = process.versions.node.split('.').map(Number);
if (major < 22) {
  console.error('Run this through npm (`npm test`): npm puts the Node 24 of node_modules first in the path.');
  process.exit(1);
}

const reports = '.cache/tests';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const vitest = (report, ...projects) => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${report}.json`,
];

const steps = [
  ['Form and habits', ['eslint', '.']],
  ['Layout of the code', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['Types', ['astro', 'check', '--minimumFailingSeverity', 'warning']],
  ['The maths, the models, the drawings', vitest('unit', 'unit', 'astro')],
  ['The site, built', ['astro', 'build']],
  ['The built site, in a browser', vitest('browser', 'browser')],
];

const started = Date.now();
const summary = { passed: 0, failed: 0, skipped: 0 };
let broken = '';
for (const [index, [title, [command, ...args]]] of steps.entries()) {
  console.log(`\n━━ ${index + 1}/${steps.length}  ${title}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', EVERY_SEED: '1' };
  if (args.includes('browser')) {
    try {
      env.CHROMIUM = needBrowser();
    } catch (error) {
      console.error(error.message);
      broken = title;
      break;
    }
  }
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) {
    broken = title;
    break;
  }
}

for (const report of ['unit', 'browser']) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(`${reports}/${report}.json`));
    summary.passed += numPassedTests;
    summary.failed += numFailedTests;
    summary.skipped += numPendingTests;
  } catch {
    // A step that was not reached leaves no report.
  }
}
console.log(
  `\n${broken ? `Stopped at: ${broken}.` : 'All of it holds.'} ${Math.round((Date.now() - started) / 1000)} s`,
);
console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`);
process.exit(broken ? 1 : 0);
