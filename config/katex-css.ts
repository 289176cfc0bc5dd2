import { resolve } from 'node:path';
import { katex as cutFonts } from './glyphs.ts';

/** Classes of what no formula here needs: other alphabets, numbered equations, diagrams, boxes and strokes. */
const unneeded =
  /\b(?:\w*frak|\w*scr|\w*sf|\w*itsfit|cd-[\w-]+|angl|anglpad|reflectbox|eqn-num|mml-eqn-num|mtr-glue|katex-tag|leqno|fleqn|fbox|fcolorbox|boxpad|halfarrow-\w+|x-arrow(?:-pad)?|katex-sout|cancel-\w+|katex-version)\b/;
const unneededFace = /KaTeX_(?:Fraktur|SansSerif|Script)/;
/** Text, script and script of script: the sizes that formulas have by themselves. */
const unneededSize = /\breset-size(?!(?:1|3|6)\b)\d+|\breset-size\d+[. ]size(?!(?:1|3|6)\b)\d+/;
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** Vite plugin: of KaTeX's stylesheet only what this site's formulas use. */
export const katexCss = {
  name: 'katex-css',
  enforce: 'pre',
  transform: (css: string, id: string) =>
    /katex\.min\.css$/.test(id.split('?')[0]!) ? { code: leanKatexCss(css), map: null } : undefined,
} as const;

/** KaTeX's stylesheet with woff2 alone, with our cut of the fonts that scripts/fonts.ts cuts, without what is not needed. */
export function leanKatexCss(css: string): string {
  return css
    .replace('body{counter-reset:katexEqnNo mmlEqnNo}', '')
    .replace(rule, (whole, selectors: string, declarations: string) => {
      if (selectors === '@font-face') return unneededFace.test(declarations) ? '' : ourFace(whole);
      const kept = selectors.split(',').filter((selector) => !unneeded.test(selector) && !unneededSize.test(selector));
      return kept.length ? `${kept.join(',')}{${plain(declarations)}}` : '';
    });
}

/** What in a drawn formula has no style in the lean stylesheet, if anything. */
export function unstyled(html: string): string | undefined {
  for (const [, names] of html.matchAll(/class="([^"]*)"/g)) {
    const found = unneededSize.exec(names!) ?? unneeded.exec(names!);
    if (found) return found[0];
  }
  return undefined;
}

function ourFace(face: string): string {
  const name = /fonts\/([\w-]+)\.woff2/.exec(face)![1]!;
  const file = name in cutFonts ? resolve('src/styles/fonts', `${name}.woff2`) : `fonts/${name}.woff2`;
  return face
    .replace(/src:[^}]*/, `src:url(${file}) format("woff2")`)
    .replace('font-display:block', 'font-display:swap');
}

const plain = (declarations: string) =>
  declarations.replaceAll(/(?:-webkit-clip-path|width:-(?:webkit|moz)-)[^;]*;/g, '');
