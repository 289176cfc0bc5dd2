import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { wordFiles } from './languages.ts';

/** Types the words of each part by its English file, so that a misspelt word is an error of types. Written by `astro sync`, as the types of the content are. */
export const wordTypes = (): AstroIntegration => ({
  name: 'words',
  hooks: {
    'astro:config:done': ({ injectTypes }) => {
      injectTypes({ filename: 'words.d.ts', content: declarationOf(wordFiles('content/en/words')) });
    },
  },
});

/** The declaration that names the words of each of `files`; it lies three folders below the root. */
export function declarationOf(files: readonly string[]): string {
  const lines = files.map((file) => `    '${basename(file, '.json')}': typeof import('../../../${file}');`);
  return `declare namespace SlopeWords {\n  interface ByPart {\n${lines.join('\n')}\n  }\n}\n`;
}
