import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dialects } from '../../src/components/prose/dialects.ts';

/** A language in which a lesson shows its code: the names of the tabs. */
export type Dialect = (typeof dialects)[number]['id'];

/** One code cell of a lesson: content/code/<lesson>/<name>.<dialect>.<extension>. */
export interface Cell {
  readonly lesson: string;
  readonly name: string;
  readonly dialect: Dialect;
  readonly file: string;
  /** Where the result stands that readers see: the same name ending in .out. */
  readonly resultFile: string;
}

/** Every file below content/code that is not a result, as a cell; a name that is none throws. */
export function cells(root = 'content/code'): Cell[] {
  return globSync(`${root}/*/*`)
    .filter((file) => !file.endsWith('.out'))
    .sort()
    .map((file) => {
      const [, lesson, name, dialect, extension] = /([^/]+)\/([^/.]+)\.([^/.]+)\.([^/.]+)$/.exec(file) ?? [];
      const known = dialects.find(({ id }) => id === dialect);
      if (!lesson || !name || known?.extension !== extension) {
        throw new Error(
          `${file} must be <lesson>/<name>.<dialect>.<extension>, such as chain.numpy.py or chain.jax.py`,
        );
      }
      return { lesson, name, dialect: known!.id, file, resultFile: file.replace(/\.\w+$/, '.out') };
    });
}

/** The lines that a cell prints, as they stand below it. */
export function result(cell: Pick<Cell, 'resultFile'>): string {
  return readFileSync(cell.resultFile, 'utf8');
}

/** The numbers of a result, line by line: all that follow the colon, or all if there is none. */
export function resultNumbers(lesson: string, name: string, dialect: Dialect): number[][] {
  const lines = result({ resultFile: `content/code/${lesson}/${name}.${dialect}.out` })
    .trimEnd()
    .split('\n');
  return lines.map((line) =>
    (
      line
        .split(':')
        .at(-1)!
        .match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? []
    ).map(Number),
  );
}

/** The commands that run a dialect here, or nothing where its libraries are missing. */
export function interpreter(dialect: Dialect): string | undefined {
  if (dialect === 'typescript') {
    // Node 24 strips types by itself; the machine's own may be older.
    return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : resolve('node_modules/.bin/node');
  }
  if (dialect !== 'numpy') return undefined;
  return ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import numpy']).status === 0);
}

/** What a cell prints when `command` runs it as it stands; its complaint if it fails. */
export function run(command: string, cell: Cell): string {
  const { status, stdout, stderr } = spawnSync(command, [cell.file], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout : `${cell.file} failed:\n${stderr}`;
}
