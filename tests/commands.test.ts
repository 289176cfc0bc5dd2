import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const texts = globSync([
  '*.md',
  'docs/**/*.md',
  'scripts/**/*.{ts,mjs,md,py}',
  'bench/*.{mjs,md}',
  'config/*.ts',
  'src/**/*.ts',
]);

test('a command that a text names runs on the Node that npm installs: npm, npx node, never node alone', () => {
  const faults = texts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:^|[`>$] ?|usage: )node (?:scripts|bench)\/\S+/gm)].map(([command]) => {
      return `${file}: ${command}`;
    }),
  );
  expect(texts.length).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});

test('every `npm run` of a text is a script there is', () => {
  const named = texts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((one) => !Object.hasOwn(scripts, one.split(': ')[1]!))).toEqual([]);
});

test('Astro is only started where its telemetry is switched off', () => {
  expect(
    Object.entries(scripts).filter(([, command]) => /\bastro (dev|build|preview|check|sync)/.test(command)),
  ).toEqual([]);
  // Astro takes the flag for an answer of its own: disabled here, whatever the machine's own setting.
  const code = `process.argv.splice(1, 1, 'astro', '--version'); await import('./scripts/astro.mjs'); console.log(process.env.ASTRO_TELEMETRY_DISABLED)`; // prettier-ignore
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stdout).toMatch(/\b1\b/);
});

test('an old Node is told in one sentence what to type', () => {
  const code = `
    Object.defineProperty(process, 'versions', { value: { node: '20.19.0' } });
    const { needNode } = await import('./scripts/node.mjs');
    needNode();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr.trim()).toBe(
    'This needs the Node 24 that npm has put into node_modules, and was started by Node 20.19.0: use `npm run …` or `npx node …`.',
  );
  expect(status).toBe(1);
});
