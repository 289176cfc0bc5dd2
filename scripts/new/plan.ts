/** What `npm run new` would write, before anything is written. */
export interface Plan {
  /** Whole texts by path from the project's folder: of new files, and of files that get a line. */
  readonly files: Readonly<Record<string, string>>;
  /** What is left to do, one sentence each. */
  readonly next: readonly string[];
}

/** The text of a file of the project; nothing where there is none. A folder's name ends in / and gives its entries, one a line. */
export type Read = (path: string) => string | undefined;

/** A kind of thing that can be begun: makes its plan, or throws a {@link Refusal}. */
export type Maker = (name: string, read: Read) => Plan;

/** Why nothing is written, as a sentence for the person who asked. */
export class Refusal extends Error {}

/** @throws Refusal unless `name` is words in lower case, joined by hyphens */
export function requireName(name: string, example: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Refusal(`"${name}" is no name: write words in small letters, joined by hyphens, such as ${example}.`);
}

/** The file `path`, which every copy of the project has. */
export function need(read: Read, path: string): string {
  const text = read(path);
  if (text === undefined) throw new Refusal(`There is no ${path}: run this in the project's own folder.`);
  return text;
}

/** `text` with `line` before the first place that `mark` matches. */
export function insertBefore(text: string, mark: RegExp, line: string, file: string): string {
  const at = text.search(mark);
  if (at < 0) throw new Refusal(`${file} has no line ${mark}: it was changed, and scripts/new must follow it.`);
  return text.slice(0, at) + line + text.slice(at);
}

/** "hard-swish" as "hardSwish". */
export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** "hard-swish" as "Hard swish". */
export const title = (name: string): string => (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ');
