/* `npm run bench`: every benchmark after the other, each in a process of its own. The first run installs TensorFlow.js here. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needNode } from '../scripts/node.mjs';

needNode();
const folder = fileURLToPath(new URL('.', import.meta.url));
const run = (file) => execFileSync(process.execPath, [`${folder}${file}`], { stdio: 'inherit' });

if (existsSync(`${folder}functions.mjs`)) run('functions.mjs');
if (!existsSync(`${folder}node_modules`)) {
  console.log('Installing TensorFlow.js in bench/ …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
run('training.mjs');
