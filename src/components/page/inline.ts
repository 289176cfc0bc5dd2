import { createHash } from 'node:crypto';

/** A script without its comments and indents, for a page that carries it in its own text. */
export function inlineScript(source: string): string {
  return source
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\n\s*/g, ' ')
    .trim();
}

/** What a Content-Security-Policy calls a script or style that stands in the page. */
export function hash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
