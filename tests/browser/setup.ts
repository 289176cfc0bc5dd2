import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { TestProject } from 'vitest/node';
import { needBrowser } from '../../scripts/browser.mjs';

/** A figure of the built site, and what there is in it to test. */
export interface Figure {
  readonly page: string;
  readonly tag: string;
  readonly id: string;
  /** Whether its page is in the language in which behaviour is tested. */
  readonly english: boolean;
  readonly clock: boolean;
  readonly handles: boolean;
  readonly slider: boolean;
  readonly controls: readonly string[];
  readonly presets: readonly string[];
}

/** A page of the built site, by its path below the root: "", "lessons/gradient-chain/", … */
export interface PageOfSite {
  readonly path: string;
  readonly english: boolean;
  readonly figures: readonly Figure[];
}

declare module 'vitest' {
  interface ProvidedContext {
    pages: PageOfSite[];
  }
}

/** Read the built site once for all files of tests, and find a browser. */
export default function setup(project: TestProject): void {
  if (!existsSync('dist/index.html'))
    throw new Error('The browser tests look at the built site, and dist/ has none: run `npm run build` first.');
  process.env['CHROMIUM'] = needBrowser();
  const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''));
  project.provide('pages', paths.sort().map(read));
}

function read(path: string): PageOfSite {
  const { document } = parseHTML(readFileSync(`dist/${path}index.html`, 'utf8'));
  const english = document.documentElement.getAttribute('lang') === 'en';
  const figures = [...document.querySelectorAll('.figure[data-authored]')].map((figure): Figure => {
    const any = (selector: string) => figure.querySelector(selector) !== null;
    return {
      page: path,
      tag: figure.localName,
      id: figure.id,
      english,
      clock: any('[data-clock=play]'),
      handles: any('.drawing [data-handle]'),
      slider: [...figure.querySelectorAll('.controls input[type=range]')].some((input) => !input.closest('[hidden]')),
      controls: Object.keys(JSON.parse(figure.getAttribute('data-authored')!)),
      presets: [...figure.querySelectorAll('[data-preset]:not([hidden])')].map((b) => b.getAttribute('data-preset')!),
    };
  });
  return { path, english, figures };
}
