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
  const light = lightMathml(displayMode ? html : breakable(html), portableTex(tex));
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

/** `tex` as any TeX takes it: what has a colour in the course stands without it. This is what a reader copies. */
export function portableTex(tex: string): string {
  const start = new RegExp(`\\\\c(?:${roles.join('|')})\\s*\\{`).exec(tex);
  if (!start) return tex.trim();
  const from = start.index + start[0].length;
  let open = 1;
  let end = from;
  while (end < tex.length && open > 0) {
    if (tex[end] === '\\') end++;
    else if (tex[end] === '{') open++;
    else if (tex[end] === '}') open--;
    end++;
  }
  const inner = tex.slice(from, end - 1);
  // The braces stay where they hold more than a letter: x_{ab} must not become x_ab.
  return portableTex(tex.slice(0, start.index) + (inner.length > 1 ? `{${inner}}` : inner) + tex.slice(end));
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `html` with `tex` beside the MathML, for copying, and without the name space that no browser needs. */
function lightMathml(html: string, tex: string): string {
  return html
    .replace(/(<annotation[^>]*>).*?(<\/annotation>)/s, (_, open: string, close: string) => open + escaped(tex) + close)
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '');
}
