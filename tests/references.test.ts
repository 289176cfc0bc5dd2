import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/lib/activations/facts.ts';
import { factsOfGates } from '../src/lib/vectors/facts-of-gates.ts';
import { factsOfVectors } from '../src/lib/vectors/facts-of-vectors.ts';

const references = JSON.parse(readFileSync('content/references.json', 'utf8')) as Record<
  string,
  Record<string, unknown>
>;
const entries = Object.entries(references);
const types = ['article', 'book', 'chapter', 'documentation', 'preprint', 'proceedings', 'report', 'thesis'];

/** Cited by no page yet: they belong to lessons that are still to come. */
const waiting: Readonly<Record<string, string>> = {
  dubey2022: 'How to choose',
};

const fromFacts = Object.values({ ...facts, ...factsOfGates, ...factsOfVectors }).flatMap((one) => one.references);
const fromPages = globSync('content/*/**/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<(?:Cite\b[^>]*\bid|References\b[^>]*\b\w+)="([^"]*)"/g)].flatMap(
    ([, ids]) => ids!.split(' '),
  ),
);

describe.each(entries)('the reference %s', (id, entry) => {
  test('has every field that it must have, well formed, and no other', () => {
    const { authors, year, title, venue, type, url, doi, arxiv, ...others } = entry;
    expect(others).toEqual({});
    expect(authors).toEqual(expect.arrayContaining([expect.stringMatching(/\S/)]));
    for (const author of authors as string[]) expect(author).not.toMatch(/,|;|^\s|\s$| and /);
    expect(year).toSatisfy((value: unknown) => Number.isInteger(value) && Number(value) > 1900 && Number(value) < 2100);
    for (const text of [title, venue]) expect(text).toMatch(/^\S.*[^\s.]$/);
    expect(types).toContain(type);
    if (url !== undefined) expect(url).toMatch(/^https:\/\/\S+$/);
    if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
    if (arxiv !== undefined) expect(arxiv).toMatch(/^\d{4}\.\d{4,5}$/);
    if (type !== 'report') expect([url, doi, arxiv].filter(Boolean).length).toBeGreaterThan(0);
  });

  test('is called by the first author and the year', () => {
    if (entry['type'] === 'documentation') return;
    const family = (entry['authors'] as string[])[0]!.split(' ').at(-1)!;
    const plain = family.normalize('NFD').replace(/[^A-Za-z]/g, '');
    expect(id).toBe(`${plain.toLowerCase()}${entry['year'] as number}`);
  });
});

test('no paper stands twice', () => {
  for (const field of ['title', 'doi', 'arxiv', 'url'] as const) {
    const values = entries.map(([, entry]) => entry[field]).filter((value) => value !== undefined);
    expect(new Set(values).size, field).toBe(values.length);
  }
});

test('they stand in the order of their ids', () =>
  expect(Object.keys(references)).toEqual(Object.keys(references).sort()));

test('every id that facts and pages use is there', () => {
  expect([...fromFacts, ...fromPages].filter((id) => !(id in references))).toEqual([]);
});

test('none is there without a use, or a lesson that waits for it', () => {
  const used = new Set([...fromFacts, ...fromPages, ...Object.keys(waiting)]);
  expect(Object.keys(references).filter((id) => !used.has(id))).toEqual([]);
});

test('no function cites a paper twice, and each cites at least one', () => {
  for (const [id, { references: cited }] of Object.entries({ ...facts, ...factsOfGates, ...factsOfVectors })) {
    expect(cited.length, id).toBeGreaterThan(0);
    expect(new Set<string>(cited).size, id).toBe(cited.length);
  }
});
