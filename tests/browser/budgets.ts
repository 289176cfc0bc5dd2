import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What may be sent, in gzip bytes; docs/architecture.md says the same. */
export const budgets = { scripts: 10_000, styles: 12_500, firstView: 165_000, figure: 20_000, d3: 26_000 } as const;

/** The built file behind an address of the served site. */
const local = (url: string) => `dist${decodeURIComponent(new URL(url).pathname)}`.replace(/\/$/, '/index.html');

/** What a file costs on its way to a reader; fonts and pictures are compressed already. */
const size = (path: string) =>
  /\.(woff2|png|ico)$/.test(path) ? readFileSync(path).length : gzipSync(readFileSync(path), { level: 9 }).length;

/** The bytes of some addresses, and the list that explains them. */
export function weigh(urls: Iterable<string>): { bytes: number; list: string } {
  const sizes = [...urls].map((url) => [size(local(url)), url] as const);
  return {
    bytes: sizes.reduce((sum, [bytes]) => sum + bytes, 0),
    list: sizes.map(([bytes, url]) => `${bytes} ${url}`).join('\n'),
  };
}

/** The one chunk of D3, which all figures share and a browser keeps from page to page. */
export const isD3 = (url: string) => /\/d3\.[\w-]+\.js$/.test(url);
export const isScript = (url: string) => url.endsWith('.js');
/** A worker is fetched when a reader turns something, a printed picture when one is saved. */
export const isLater = (url: string) => /worker|\/print\./.test(url);

/** The bytes of styles written into the page itself. */
export const inlineStyles = (html: string): number =>
  gzipSync([...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, body]) => body).join('')).length;
