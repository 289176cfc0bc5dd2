import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryPage } from '../scripts/library-reference.ts';

test('the reference of the library is the one that its comments make', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/library.md'), 'utf8');
  expect(libraryPage(), 'npm run reference').toBe(written);
});
