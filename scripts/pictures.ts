/**
 * Draws the pictures that only pixels can be: the one that shared links show, and the icons for browsers and home screens
 * that want no SVG. `npm run pictures`, after a change of the mark, of a colour or of the first sentence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import site from '../content/en/words/site.json' with { type: 'json' };
import { chainCard } from '../src/components/page/cards/chain.ts';
import { functionCard } from '../src/components/page/cards/functions.ts';
import { needBrowser } from './browser.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const font = (name: string) => readFileSync(`src/styles/fonts/${name}.woff2`).toString('base64');
const face = (family: string, name: string) =>
  `@font-face{font-family:${family};font-weight:400 600;src:url(data:font/woff2;base64,${font(name)})}`;
const mark = read('public/favicon.svg');

const row = (id: 'sigmoid' | 'relu', text: string) => `
  <h2>${text}</h2>
  <div class="row">
    <svg class="small-picture one" viewBox="87 0 96 96">${functionCard(id)}</svg>
    <svg class="small-picture chain" viewBox="-2 0 274 96" preserveAspectRatio="none">${chainCard(id)}</svg>
  </div>`;

const social = `<!doctype html><html data-theme="light"><style>
  ${face('Newsreader', 'newsreader')} ${face("'Slope Sans'", 'slope-sans')}
  ${read('src/styles/tokens.css')} ${read('src/styles/front.css')}
  body { margin: 0; width: 1200px; height: 630px; background: var(--paper); color: var(--ink); font-family: var(--serif);
         display: grid; grid-template-columns: 430px minmax(0, 1fr); gap: 60px; padding: 64px 72px; box-sizing: border-box; }
  h1 { font: 500 104px/1 var(--serif); letter-spacing: -.03em; margin: 0; }
  p { font-size: 33px; line-height: 1.34; margin: 28px 0 0; text-wrap: balance; }
  h2 { font: 500 27px/1 var(--serif); margin: 0 0 10px; }
  h2 + .row { margin-bottom: 40px; }
  .row { display: flex; gap: 20px; height: 178px; }
  .one { width: 108px; height: 108px; align-self: center; background: var(--raised); border: 1px solid var(--rule); }
  .one .slope { display: none }
  .one circle { display: none }
  .chain { flex: 1; min-width: 0; }
  .small-picture path { vector-effect: non-scaling-stroke; }
  .small-picture .level { stroke-width: 4; } .small-picture .plate { stroke-width: 7; } .small-picture .value { stroke-width: 4; }
  .icon { position: absolute; right: 72px; bottom: 40px; width: 44px }
</style><body><div><h1>${site.name}</h1><p>${site.sentence}</p></div>
<div>${row('sigmoid', 'Ten sigmoids forget.')}${row('relu', 'Ten ReLUs remember, where z &gt; 0.')}</div></body></html>`;

const icon = (size: number, inset: number) => `<!doctype html><style>body{margin:0;background:#fbfaf6}
  svg{display:block;width:${size - 2 * inset}px;height:${size - 2 * inset}px;padding:${inset}px}</style>${mark}`;

const browser = await chromium.launch({ executablePath: needBrowser(), args: ['--no-sandbox'] });
const shoot = async (html: string, width: number, height: number): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
};

writeFileSync('public/social.png', await shoot(social, 1200, 630));
writeFileSync('public/apple-touch-icon.png', await shoot(icon(180, 26), 180, 180));
writeFileSync('public/favicon.ico', ico(await shoot(icon(32, 1), 32, 32), 32));
await browser.close();

/** An .ico file with one PNG in it. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
