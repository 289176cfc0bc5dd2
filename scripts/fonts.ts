/**
 * Cuts the site's fonts to the characters of config/glyphs.ts and to the weights that it uses: `npm run fonts`.
 * Source Sans comes from its maker's own package, which has symbols that the web versions lack; it is large, so that it is
 * fetched when needed and not installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import subsetFont, { type Axes } from 'subset-font';
import { katex, sans, serif } from '../config/glyphs.ts';
import { renamed, withTablesOf } from './sfnt.ts';

const sourceSans = 'source-sans@3.52.0';
const cache = `.cache/${sourceSans}`;
const newsreader = 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-standard';
// An optical size between body and heading, so that one file serves both.
const opsz = 18;
const weights = { min: 400, max: 600 };

if (!existsSync(cache)) {
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', sourceSans, '--pack-destination', cache], { stdio: 'inherit' });
  execFileSync('tar', ['-xzf', `${cache}/${sourceSans.replace('@', '-')}.tgz`, '-C', cache]);
}

await write('newsreader', await variable(`${newsreader}-normal.woff2`, serif, ['kern', 'liga'], { opsz }));
const upright = `${cache}/package/VF/SourceSans3VF-Upright.ttf`;
// A cut font is a changed one, and Adobe reserves the name 'Source' for its own.
await write(
  'slope-sans',
  renamed(await variable(upright, sans, ['kern', 'lnum', 'tnum'], {}), /Source ?Sans ?3(VF)?/g, 'SlopeSans'),
);
for (const [face, characters] of Object.entries(katex)) {
  await write(face, await cut(`node_modules/katex/dist/fonts/${face}.woff2`, characters, []));
}

/** A font of variable weight whose kerning is that of the regular weight: kerning that varies too would be a third of the file. */
async function variable(from: string, characters: string, features: string[], axes: Axes): Promise<Buffer> {
  const varying = await cut(from, characters, features, { ...axes, wght: weights });
  const regular = await cut(from, characters, features, { ...axes, wght: weights.min });
  return withTablesOf(varying, regular, ['GPOS', 'GDEF']);
}

async function cut(from: string, characters: string, keepFeatures: string[], axes?: Axes): Promise<Buffer> {
  return subsetFont(await readFile(from), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
    ...(axes && { variationAxes: axes }),
  });
}

async function write(name: string, font: Buffer): Promise<void> {
  const woff2 = await fontverter.convert(font, 'woff2');
  await writeFile(`src/styles/fonts/${name}.woff2`, woff2);
  console.log(`${(woff2.length / 1000).toFixed(1).padStart(5)} kB  ${name}`);
}
