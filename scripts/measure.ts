/** Measures the built site, every page and every figure: `npm run measure`; `-- --help` says what can be asked for. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { needBrowser } from './browser.mjs';
import { Scale } from './measure/bytes.ts';
import { least, measureFigure } from './measure/frames.ts';
import { judge, needLighthouse } from './measure/lighthouse.ts';
import { machine, tables, type Results } from './measure/report.ts';
import { serve } from './measure/serve.ts';
import { readSite } from './measure/site.ts';

const help = `npm run build && npm run measure [-- OPTIONS]
  --only NAME    a page (lessons/relu/) or a figure's id; can be given more than once; then nothing is written
  --what PART    bytes, lighthouse or frames; can be given more than once; all three otherwise
  --runs N       how often each is measured (3); the least counts
  --dist FOLDER  the built site (dist)`;
const kinds = ['bytes', 'lighthouse', 'frames'];
const report = 'docs/measurements.md';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    what: { type: 'string', multiple: true, default: kinds },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}
const runs = Math.max(1, Math.round(Number(values.runs)) || 1);
const strange = values.what.filter((kind) => !kinds.includes(kind));
if (strange.length) fail(`There is no part "${strange[0]}".\n${help}`);
if (!existsSync(`${values.dist}/index.html`))
  fail(`There is no built site in ${values.dist}: run \`npm run build\` first.`);

const site = await readSite(values.dist);
const wanted = (page: string, id?: string) =>
  values.only.length === 0 || values.only.some((name) => name === id || (name === page && name !== ''));
const figures = site.figures.filter(({ page, id }) => wanted(page, id));
const pages = site.pages.filter((page) => wanted(page));
if (!figures.length && !pages.length) fail(`There is no page and no figure called ${values.only.join(', ')}.`);

const executablePath = needBrowser();
const host = await serve(values.dist);
const browser = await chromium.launch({ executablePath, args: flags });
const results = { pages: new Map(), figures: new Map(), verdicts: new Map(), frames: new Map() } satisfies Results;
try {
  if (values.what.includes('bytes')) {
    const scale = new Scale(browser, host.url, values.dist);
    for (const page of pages) results.pages.set(page, await scale.page(page));
    for (const figure of figures) results.figures.set(figure, await scale.figure(figure));
  }
  if (values.what.includes('frames'))
    for (const figure of figures) {
      console.error(`Frames of ${figure.id} on /${figure.page} …`);
      const all = [];
      for (let run = 0; run < runs; run++) all.push(await measureFigure(browser, host.url, figure));
      results.frames.set(figure, least(all));
    }
  if (values.what.includes('lighthouse') && pages.length) {
    needLighthouse();
    for (const page of pages) {
      console.error(`Lighthouse on /${page} …`);
      results.verdicts.set(page, await judge(host.url + page, executablePath, flags, runs));
    }
  }
} finally {
  await browser.close();
  await host.stop();
}

const text = tables(results);
console.log(text);
if (!values.only.length && kinds.every((kind) => values.what.includes(kind))) {
  const when = `${new Date().toISOString().slice(0, 10)}, on ${machine(`Chromium ${browser.version()}`)}`;
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->'];
  const old = await readFile(report, 'utf8');
  const from = old.indexOf(start) + start.length;
  await writeFile(
    report,
    `${old.slice(0, from)}\n\nMeasured ${when}; ${runs} runs each.\n\n${text}\n\n${old.slice(old.indexOf(end))}`,
  );
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
