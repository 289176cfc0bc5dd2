/**
 * Cuts the site's fonts to the characters of config/glyphs.ts and to the weights that it uses: `npx node scripts/fonts.ts`.
 * Source Sans comes from its maker's own package, which has symbols that the web versions lack; it is large, so that it is
 * fetched when needed and not installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { katex, sans, serif } from '../config/glyphs.ts';

const sourceSans = 'source-sans@3.52.0';
const cache = `.cache/${sourceSans}`;
const newsreader = 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-standard';
// An optical size between body and heading, so that one file serves both.
const opsz = 18;
const wght = { min: 400, max: 600 };

if (!existsSync(cache)) {
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', sourceSans, '--pack-destination', cache], { stdio: 'inherit' });
  execFileSync('tar', ['-xzf', `${cache}/${sourceSans.replace('@', '-')}.tgz`, '-C', cache]);
}

const cuts = [
  { to: 'newsreader', from: `${newsreader}-normal.woff2`, text: serif, axes: { opsz, wght } },
  { to: 'newsreader-italic', from: `${newsreader}-italic.woff2`, text: serif, axes: { opsz, wght: 400 } },
  { to: 'source-sans', from: `${cache}/package/VF/SourceSans3VF-Upright.ttf`, text: sans, axes: { wght } },
  ...Object.entries(katex).map(([to, text]) => ({
    to,
    from: `node_modules/katex/dist/fonts/${to}.woff2`,
    text,
    axes: undefined,
  })),
];

for (const { to, from, text, axes } of cuts) {
  const font = await subsetFont(await readFile(from), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'lnum', 'tnum', 'liga'],
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(`src/styles/fonts/${to}.woff2`, font);
  console.log(`${(font.length / 1000).toFixed(1).padStart(5)} kB  ${to}`);
}
