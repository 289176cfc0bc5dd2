import katex, { type KatexOptions } from 'katex';
import renderA11yString from 'katex/contrib/render-a11y-string';
import { unstyled } from './katex-css.ts';

/** What a symbol stands for in the course; the theme has one colour for each. */
export const roles = ['value', 'slope', 'grad', 'param', 'sat', 'dead'] as const;

const options: KatexOptions = {
  throwOnError: true,
  // \htmlClass is the one extension that the roles need; everything else that strict mode frowns on is an error.
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: (context) => {
    if (context.command === '\\htmlClass' && roles.some((role) => context.class === `c-${role}`)) return true;
    throw new Error(`${context.command} is not allowed; colours are ${roles.map((role) => `\\c${role}`).join(', ')}`);
  },
  macros: Object.fromEntries(roles.map((role) => [`\\c${role}`, `\\htmlClass{c-${role}}{#1}`])),
};

/** `tex` as HTML and MathML, named by `label` if given; `\cslope{f'}` takes the colour of slopes. Throws KaTeX's own error. */
export function renderTex(tex: string, displayMode = false, label?: string): string {
  const html = katex.renderToString(tex, { ...options, macros: { ...options.macros }, displayMode });
  const without = unstyled(html);
  if (without) throw new Error(`it needs KaTeX's style for "${without}", which config/katex-css.ts leaves out`);
  const light = lightMathml(displayMode ? html : breakable(html));
  return label ? light.replace('<math', `<math aria-label="${label.replaceAll('"', '')}"`) : light;
}

/** `tex` as English words: "sigma, prime, left parenthesis, z, right parenthesis". */
export function speakTex(tex: string): string {
  return renderA11yString(tex, { ...options, macros: { ...options.macros } }).replaceAll('\\', '');
}

/** `html` with a zero-width space, where a line may break, after each relation and each operator, where KaTeX ends a base. */
function breakable(html: string): string {
  return html.replaceAll('</span><span class="katex-base">', '</span>\u200b<span class="katex-base">');
}

/** `html` without what no browser needs: TeX's own text, and the wrapper that holds it beside the formula. */
function lightMathml(html: string): string {
  return html
    .replace(/<annotation.*?<\/annotation>/s, '')
    .replace(/<\/?semantics>/g, '')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '');
}
