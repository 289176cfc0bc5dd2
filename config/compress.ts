import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';

const text = /\.(?:html|css|js|svg|json|xml|txt)$/;

/** Puts .gz and .br beside every text file, for hosts that serve them as they are. The last step: they copy what stands then. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of (await filesIn(root)).filter((name) => text.test(name))) {
          const path = join(root, file);
          const body = await readFile(path);
          await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }));
          await writeFile(`${path}.br`, await promisify(brotliCompress)(body));
        }
      },
    },
  };
}
