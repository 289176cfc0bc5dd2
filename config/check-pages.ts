import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { filesIn } from './files.ts';
import { deadSets, doubleIds, unanswered } from './check-figures.ts';
import { strangeGlyphs } from './check-glyphs.ts';
import { languages } from './languages.ts';
import { sourceLine, tracesOf } from './source-line.ts';

/**
 * Fails the build on a link, an anchor, a figure's preset or control that is not there, on two things of one id, on an exercise
 * without a right answer, and on a character that no font has.
 */
export function checkPages(): AstroIntegration {
  return {
    name: 'check-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await filesIn(root)).filter((file) => file.endsWith('.html'));
        const documents = new Map<string, Document>();
        for (const page of pages) documents.set(page, parseHTML(await readFile(join(root, page), 'utf8')).document);
        const folders = new Map(
          languages().map((one) => (typeof one === 'string' ? ['', one] : [one.path, one.codes[0]])),
        );
        const faults = [...documents].flatMap(([page, document]) =>
          [
            ...deadLinks(page, documents, (file) => existsSync(join(root, file))),
            ...deadSets(document),
            ...doubleIds(document),
            ...unanswered(document),
            ...strangeGlyphs(document),
          ].map((fault) => `${sourceLine(page, tracesOf(fault), folders) ?? page}: ${fault}`),
        );
        if (faults.length > 0) throw new Error(`The built pages have faults:\n  ${faults.join('\n  ')}`);
      },
    },
  };
}

/** The links of `page` within the site that lead to no file or no anchor. */
export function deadLinks(
  page: string,
  documents: ReadonlyMap<string, Document>,
  exists: (file: string) => boolean,
): string[] {
  const here = new URL(page, 'https://site/');
  return [...documents.get(page)!.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (!URL.canParse(address, here)) return [`${address} is no address`];
    const { origin, pathname, hash } = new URL(address, here);
    if (origin !== here.origin || page === '404.html') return [];
    const file = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
    if (!exists(file)) return [`the link ${address} leads to no file`];
    const there = documents.get(file);
    const id = decodeURIComponent(hash.slice(1));
    return id && there && !there.getElementById(id) ? [`the link ${address} leads to no anchor`] : [];
  });
}
