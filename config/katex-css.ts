import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { katex as cutFonts } from './glyphs.ts';

const fontFace = /@font-face\{[^}]*\}/g;
const sizing = /\.katex \.(?:fontsize-ensurer|katex-sizing)\.reset-size(\d+)\.size(\d+),?/g;
/** Text, script and script of script: the sizes that formulas have by themselves. */
const naturalSizes = new Set(['1', '3', '6']);

/** Vite plugin: of KaTeX's stylesheet only what this site's formulas use. */
export function katexCss(): Plugin {
  return {
    name: 'katex-css',
    enforce: 'pre',
    transform(css, id) {
      return /katex\.min\.css$/.test(id.split('?')[0]!) ? { code: leanKatexCss(css), map: null } : undefined;
    },
  };
}

/** KaTeX's stylesheet with woff2 alone, with our cut of the fonts that scripts/fonts.ts cuts, without size commands. */
export function leanKatexCss(css: string): string {
  return css
    .replace(fontFace, (face) => {
      const name = /fonts\/([\w-]+)\.woff2/.exec(face)![1]!;
      const file = name in cutFonts ? resolve('src/styles/fonts', `${name}.woff2`) : `fonts/${name}.woff2`;
      return face
        .replace(/src:[^}]*/, `src:url(${file}) format("woff2")`)
        .replace('font-display:block', 'font-display:swap');
    })
    .replace(sizing, (rule, from: string, to: string) => (naturalSizes.has(from) && naturalSizes.has(to) ? rule : ''))
    .replaceAll(/(?<=\})\{font-size:[^}]*\}/g, '')
    .replaceAll(/(?:-webkit-clip-path|width:-(?:webkit|moz)-)[^;}]*;/g, '');
}

/** Whether a drawn formula has a size (\large, \tiny …) for which the lean stylesheet has no rule. */
export function hasUnnaturalSize(html: string): boolean {
  return [...html.matchAll(/reset-size(\d+) size(\d+)/g)].some((sizes) =>
    sizes.slice(1).some((size) => !naturalSizes.has(size)),
  );
}
