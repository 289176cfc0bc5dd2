import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewrite } from './files.ts';

const tag = /<[a-z][^\s>"'/]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const rootUrlInTag = /(\s(?:href|src|action|poster)=")\/(?!\/)([^"]*)"/g;
const rootUrlsInSet = /(\ssrcset=")([^"]*)"/g;
const rootUrlInCss = /(url\(["']?)\/(?!\/)/g;

/** Rewrites every root-relative URL of the built site relative to its file: one build then serves from any path. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await rewrite(root, '.html', (html, file) => (file === '404.html' ? html : relativeHtml(html, file)));
        await rewrite(root, '.css', relativeCss);
      },
    },
  };
}

/** `html` of the page `file`, its root-relative addresses written from where it stands. */
export function relativeHtml(html: string, file: string): string {
  const up = wayUp(file);
  return html.replace(tag, (text) =>
    text
      .replace(rootUrlInTag, (_, start: string, path: string) => `${start}${up}${path}"`)
      .replace(
        rootUrlsInSet,
        (_, start: string, set: string) => `${start}${set.replace(/(^|,\s*)\/(?!\/)/g, `$1${up}`)}"`,
      ),
  );
}

/** `css` of the file `file`, its root-relative `url()`s written from where it stands. */
export function relativeCss(css: string, file: string): string {
  return css.replace(rootUrlInCss, `$1${wayUp(file)}`);
}

function wayUp(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
