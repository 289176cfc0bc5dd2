/**
 * What can be known in seconds of the files that changed: form, types, and the unit tests that reach them. `npm run quick`.
 * `-- --static` leaves the tests out, as the commit hook does; `-- main` counts as changed whatever differs from the branch main.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { runner } from './steps.mjs';

const words = process.argv.slice(2);
const base = words.find((word) => !word.startsWith('--')) ?? 'HEAD';
const git = (...args) =>
  execFileSync('git', [...args, '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

const changed = () => {
  const against = base === 'HEAD' ? ['HEAD'] : ['--merge-base', base];
  const names = [...git('diff', '--name-only', ...against), ...git('ls-files', '--others', '--exclude-standard')];
  return [...new Set(names)].filter((file) => existsSync(file));
};

let files;
try {
  files = changed();
} catch (error) {
  console.error(`Git does not say what changed against ${base}: ${error.message.split('\n')[0]}`);
  process.exit(1);
}
const of = (...ends) => files.filter((file) => ends.includes(extname(file)));
const code = of('.ts', '.mts', '.mjs', '.js', '.astro');
const shells = of('.astro', '.mdx');

const steps = runner({ ASTRO_TELEMETRY_DISABLED: '1' });
const cache = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${name}`];
const jobs = [];
if (files.length) jobs.push(['Layout of the code', 'prettier', [...cache('prettier'), '--log-level', 'warn', '--ignore-unknown', '--check', ...files]]); // prettier-ignore
if (code.length) jobs.push(['Form and habits', 'eslint', [...cache('eslint'), '--no-warn-ignored', ...code]]);
// The plain compiler remembers what it has seen and cannot read .astro files; astro check reads them, and takes its time.
if (shells.length) jobs.push(['Types', 'npm', ['run', '--silent', 'check']]);
else if (of('.ts', '.json').length) jobs.push(['Types', 'tsc', ['-p', '.', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo']]); // prettier-ignore
if (!words.includes('--static') && files.length)
  jobs.push(['The unit tests that reach them', 'vitest', ['related', '--run', '--project', 'unit', '--passWithNoTests', ...files]]); // prettier-ignore

// Two at once, as a machine of two cores can have them.
const next = async () => {
  for (let job = jobs.shift(); job; job = jobs.shift()) await steps.run(...job);
};
await Promise.all([next(), next()]);
console.log(
  steps.broken.length
    ? `\nDoes not hold: ${steps.broken.join(', ')}. ${steps.seconds()} s`
    : `\n${files.length} changed files hold. ${steps.seconds()} s; before a pull request: npm test.`,
);
process.exitCode = steps.broken.length ? 1 : 0;
