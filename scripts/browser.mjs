import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium on this machine, or undefined. `CHROMIUM=/path` names one. */
export function findBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : undefined;
  for (const name of names) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const path = found.status === 0 && found.stdout.split('\n')[0]?.trim();
    if (path) return path;
  }
  return places.find((path) => existsSync(path)) ?? playwrightBrowser();
}

/** The one that `playwright-core install chromium` leaves in its cache. */
function playwrightBrowser() {
  const path = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  ).stdout;
  return path && existsSync(path) ? path : undefined;
}

/** Find a Chromium or install one: by the system's packages, or by Playwright's download. Throws one clear sentence. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM) throw new Error(`There is no browser at CHROMIUM=${process.env.CHROMIUM}.`);
  console.log('No Chromium found: installing one.');
  for (const [command, ...args] of installers()) {
    console.log(`> ${[command, ...args].join(' ')}`);
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) continue;
    const path = findBrowser();
    if (path) return path;
  }
  throw new Error(
    'The browser tests need a Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path, and run the command again.',
  );
}

function* installers() {
  const apt = spawnSync('which', ['apt-get']).status === 0;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (apt && (root || sudo)) {
    const prefix = sudo ? ['sudo', '-n'] : [];
    yield [...prefix, 'apt-get', 'update', '-qq'];
    yield [...prefix, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  }
  yield [process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'];
  yield [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'];
}

if (import.meta.main) {
  try {
    console.log(execFileSync(needBrowser(), ['--version'], { encoding: 'utf8' }).trim());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
