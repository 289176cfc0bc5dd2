import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { checkPages } from './config/check-pages.ts';
import { compress } from './config/compress.ts';
import { gallery } from './config/gallery.ts';
import { hostFiles } from './config/host-files.ts';
import { katexCss } from './config/katex-css.ts';
import { katexMath } from './config/katex-math.ts';
import { languages } from './config/languages.ts';
import { lessonTags } from './config/lesson-tags.ts';
import { contentSecurityPolicy } from './config/policy.ts';
import { lightPreload } from './config/preload.ts';
import { relativeUrls } from './config/relative-urls.ts';
import { siteUrl } from './config/site-url.ts';
import { tagAttributes } from './config/tag-attributes.ts';
import { wordTypes } from './config/word-types.ts';

/** `Lesson.3fA9.css`, where Astro would write `_slug_@_@astro.3fA9.css`: some hosts hide names that begin with _. */
const plain = (name) =>
  name
    .replace(/^_+/, '')
    .split('.')[0]
    .replace(/_*(@.*)?$/, '');
const assetFileNames = ({ names }) => `assets/${plain(names[0])}.[hash][extname]`;
const scriptFileNames = ({ name }) => `assets/${plain(name)}.[hash].js`;
/** The formulas of a function's facts are String.raw: called pure, they stay out of every script, of a worker's too. */
const treeshake = { manualPureFunctions: ['String.raw'] };
/** Astro marks its own modules with a directive and reads it long before they are bundled. */
const checks = { moduleLevelDirective: false };
/** What runs in a worker is told from what runs on the page by its name. */
const workerFileNames = (chunk) => scriptFileNames(chunk).replace('assets/', 'assets/worker-');
const workerScripts = { entryFileNames: workerFileNames, chunkFileNames: workerFileNames };
/** One chunk of D3 for all figures: fetched with the first that comes near the window, and kept by the browser for all others. */
const codeSplitting = { groups: [{ name: 'd3', test: /node_modules[\/]d3-/ }] };
const scripts = { entryFileNames: scriptFileNames, chunkFileNames: scriptFileNames, assetFileNames, codeSplitting };
const site = siteUrl(process.env.SITE_URL);

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  i18n: { defaultLocale: 'en', locales: languages() },
  markdown: {
    syntaxHighlight: 'prism', // classes, where Shiki writes style attributes
    processor: satteri({ features: { math: true }, mdastPlugins: [lessonTags(), tagAttributes(), katexMath()] }),
  },
  integrations: [mdx(), wordTypes(), gallery(), relativeUrls(), hostFiles(), checkPages(), compress()],
  security: { csp: contentSecurityPolicy },
  build: { assets: 'assets', inlineStylesheets: 'never' }, // hosts with Jekyll hide folders that begin with _
  devToolbar: { enabled: false },
  vite: {
    plugins: [katexCss, lightPreload],
    experimental: { renderBuiltUrl: () => ({ relative: true }) }, // chunks find each other next to themselves
    build: {
      assetsInlineLimit: 0, // no data: URL, so the policy needs none
      rolldownOptions: { checks, treeshake, output: { assetFileNames } },
    },
    worker: { format: 'es', rolldownOptions: { treeshake, output: workerScripts } },
    environments: { client: { build: { rolldownOptions: { output: scripts } } } },
  },
});
