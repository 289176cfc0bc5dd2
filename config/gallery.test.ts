import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { gallery } from './gallery.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** The addresses that the gallery adds when Astro is called to do `command`. */
function added(command: Setup['command']): string[] {
  const patterns: string[] = [];
  const injectRoute: Setup['injectRoute'] = ({ pattern }) => patterns.push(pattern);
  void gallery().hooks['astro:config:setup']!({ command, injectRoute } as unknown as Setup);
  return patterns;
}

test('the gallery of figures is a page of the dev server alone', () => {
  expect(added('dev')).toEqual(['/dev/figures/[...tag]']);
  expect((['build', 'preview', 'sync'] as const).flatMap(added)).toEqual([]);
});
