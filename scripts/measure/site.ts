import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

export interface FigureName {
  /** A path below the site's root, as `lessons/relu/`; empty for the front page. */
  readonly page: string;
  readonly tag: string;
  readonly id: string;
}

export interface BuiltSite {
  readonly pages: readonly string[];
  readonly figures: readonly FigureName[];
}

/** The pages of the built site and their figures, found in its HTML. */
export async function readSite(dist: string): Promise<BuiltSite> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(sep).join('/'));
  const pages = files.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => file.replace(/index\.html$/, ''));
  const figures: FigureName[] = [];
  for (const page of pages.sort()) {
    const { document } = parseHTML(await readFile(join(dist, page, 'index.html'), 'utf8'));
    for (const figure of document.querySelectorAll('.figure[id]'))
      if (figure.localName.includes('-')) figures.push({ page, tag: figure.localName, id: figure.id });
  }
  return { pages, figures };
}
