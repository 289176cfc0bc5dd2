import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const folder = 'bench/lighthouse';
const cli = `${folder}/node_modules/lighthouse/cli/index.js`;

/** Lighthouse's verdict on a page for a phone on a slow network; times in milliseconds, simulated. */
export interface Verdict {
  readonly score: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** Installs Lighthouse in its own folder, if it is not there. */
export function needLighthouse(): void {
  if (existsSync(cli)) return;
  console.error(`Installing Lighthouse in ${folder}/ …`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

/** The best of some runs: what other programs of the machine add is not the page's. */
export async function judge(url: string, browser: string, flags: readonly string[], runs: number): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (let run = 0; run < runs; run++) verdicts.push(await once(url, browser, flags));
  return {
    score: Math.max(...verdicts.map(({ score }) => score)),
    lcp: Math.min(...verdicts.map(({ lcp }) => lcp)),
    tbt: Math.min(...verdicts.map(({ tbt }) => tbt)),
    cls: Math.max(...verdicts.map(({ cls }) => cls)),
  };
}

async function once(url: string, browser: string, flags: readonly string[]): Promise<Verdict> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      cli,
      url,
      '--output=json',
      '--quiet',
      '--only-categories=performance',
      '--no-enable-error-reporting',
      `--chrome-flags=--headless=new ${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 28 },
  );
  const { audits, categories } = JSON.parse(stdout) as {
    audits: Record<string, { numericValue: number }>;
    categories: { performance: { score: number } };
  };
  const value = (name: string) => audits[name]!.numericValue;
  return {
    score: Math.round(100 * categories.performance.score),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}
