import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { katexCss } from './config/katex-css.ts';
import { katexMath } from './config/katex-math.ts';
import { languages } from './config/languages.ts';
import { contentSecurityPolicy } from './config/policy.ts';
import { relativeUrls } from './config/relative-urls.ts';

export default defineConfig({
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  trailingSlash: 'always',
  i18n: { defaultLocale: 'en', locales: languages() },
  markdown: {
    syntaxHighlight: 'prism', // classes, where Shiki writes style attributes
    processor: satteri({ features: { math: true }, mdastPlugins: [katexMath()] }),
  },
  integrations: [mdx(), relativeUrls()],
  security: { csp: contentSecurityPolicy },
  build: { assets: 'assets', inlineStylesheets: 'never' }, // hosts with Jekyll hide folders that begin with _
  devToolbar: { enabled: false },
  vite: {
    plugins: [katexCss()],
    experimental: { renderBuiltUrl: () => ({ relative: true }) }, // chunks find each other next to themselves
    build: {
      assetsInlineLimit: 0, // no data: URL, so the policy needs none
      rolldownOptions: { treeshake: { manualPureFunctions: ['String.raw'] } },
    },
  },
});
