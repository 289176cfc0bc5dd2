import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Every file under `root`, with / between folders, in alphabetical order. */
export async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).filter(Boolean).join('/'))
    .sort();
}

/** Changes the files of `root` that end in `extension`. */
export async function rewrite(
  root: string,
  extension: string,
  change: (text: string, file: string) => string,
): Promise<void> {
  for (const file of await filesIn(root)) {
    if (!file.endsWith(extension)) continue;
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    const changed = change(text, file);
    if (changed !== text) await writeFile(path, changed);
  }
}
