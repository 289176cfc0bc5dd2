/**
 * Cuts the site's fonts to the characters and weights that it uses: `npx node scripts/fonts.ts`.
 * Run it when config/glyphs.ts changes. Source Sans's own package has more symbols than its web versions, and is large:
 * `npm install --no-save source-sans@3.52.0` brings it.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { katex, sans, serif } from '../config/glyphs.ts';

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard';
// An optical size between body and heading, so that one file serves both.
const opsz = 18;
const features = ['kern', 'lnum', 'tnum', 'liga'];

const cuts = [
  { to: 'newsreader', from: `${newsreader}-normal.woff2`, text: serif, axes: { opsz, wght: { min: 400, max: 600 } } },
  { to: 'newsreader-italic', from: `${newsreader}-italic.woff2`, text: serif, axes: { opsz, wght: 400 } },
  {
    to: 'source-sans',
    from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    text: sans,
    axes: { wght: { min: 400, max: 600 } },
  },
  ...Object.entries(katex).map(([to, text]) => ({ to, from: `katex/dist/fonts/${to}.woff2`, text, axes: undefined })),
];

for (const { to, from, text, axes } of cuts) {
  const source = `node_modules/${from}`;
  if (!existsSync(source)) throw new Error(`${source} is missing; see the head of scripts/fonts.ts`);
  const font = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(`src/styles/fonts/${to}.woff2`, font);
  console.log(`${(font.length / 1000).toFixed(1).padStart(5)} kB  ${to}`);
}
