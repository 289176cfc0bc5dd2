import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hash, inlineScript } from './inline.ts';

test('a script in the page says nothing that a browser does not need', () => {
  expect(inlineScript('// Why.\nf(1);\n  // Why not.\n  g("//");\n')).toBe('f(1); g("//");');
});

test.each(['before-paint.js', 'way-home.js'])('%s is still a script when it stands on one line', (file) => {
  const script = inlineScript(readFileSync(new URL(file, import.meta.url), 'utf8'));
  expect(script).not.toContain('\n');
  expect(() => new Function(script)).not.toThrow();
});

test('the hash is the one that browsers compute', () => {
  expect(hash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
