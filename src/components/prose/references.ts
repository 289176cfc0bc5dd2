/** One entry of content/references.json. */
export interface Reference {
  /** As on the paper: "Xavier Glorot". */
  authors: string[];
  year: number;
  title: string;
  /** Where it appeared: "AISTATS, PMLR 9, 249–256". */
  venue: string;
  url?: string;
  doi?: string;
  arxiv?: string;
}

const files = import.meta.glob<Record<string, Reference>>('../../../content/references.json', {
  eager: true,
  import: 'default',
});
const references = Object.values(files)[0] ?? {};

/** A source as the page writes it. An unknown id is an error that names its neighbours. */
export function cited(id: string, file = 'a page') {
  const reference = references[id];
  if (!reference) {
    const near = Object.keys(references).filter((other) => other.slice(0, 3) === id.slice(0, 3));
    throw new Error(
      `${file} cites "${id}", which content/references.json has not${near.length ? `; near it: ${near.join(', ')}` : ''}`,
    );
  }
  const { authors, year, title, venue, url, doi, arxiv } = reference;
  return {
    label: `${briefly(authors)}, ${year}`,
    text: `${inFull(authors)} (${year})`,
    title,
    where: venue ? `${venue}.` : '',
    href: url ?? (doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined),
  };
}

/** The ids that a lesson's text cites. */
export function citedIn(source: string): string[] {
  return [...source.matchAll(/<Cite\b[^>]*\bid="([^"]*)"/g)].flatMap(([, ids]) => ids!.split(' '));
}

const family = (author: string) => author.split(', ')[0]!.split(' ').at(-1)!;

function briefly(authors: string[]): string {
  const names = authors.map(family);
  return names.length > 3 ? `${names[0]} et al.` : inFull(names);
}

function inFull(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
