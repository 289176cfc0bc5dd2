import { existsSync, readFileSync } from 'node:fs';

/** The file of `content` that became the built page `page`, and the line in it that holds the last of `traces` that any line holds. */
export function sourceLine(
  page: string,
  traces: readonly string[],
  folders: ReadonlyMap<string, string>,
  content = 'content',
): string | undefined {
  const [first = '', ...rest] = page.split('/');
  const language = folders.get(first);
  const path = (language ? rest : [first, ...rest]).join('/').replace(/\/index\.html$/, '');
  const file = [path, `pages/${path}`]
    .map((one) => `${content}/${language ?? folders.get('') ?? 'en'}/${one}.mdx`)
    .find((one) => existsSync(one));
  if (!file) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = traces.map((trace) => lines.findIndex((line) => line.includes(trace)) + 1).find(Boolean);
  return found ? `${file}:${found}` : file;
}

/** What of a fault's words may stand in the source: what it quotes, and the ends of an address that was rewritten. */
export function tracesOf(fault: string): string[] {
  const quoted = [...fault.matchAll(/"([^"]+)"|“(.)”/g)].map(([, word, sign]) => (word ?? sign)!);
  const address = /the link (\S+)/.exec(fault)?.[1];
  const hash = address && /#.+$/.exec(address)?.[0];
  const folder = address?.replace(/[?#].*$/, '').split('/').filter((part) => !/^\.*$/.test(part)); // prettier-ignore
  return [...quoted.toReversed(), ...(hash ? [hash] : []), ...(folder?.length ? [folder.join('/')] : [])];
}
