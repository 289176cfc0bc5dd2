import { fromSystem, katex, sans, serif } from './glyphs.ts';

const text = new Set(serif + sans + fromSystem + '\n\t');
const faces: [selector: string, face: string][] = [
  ['.mathnormal', 'KaTeX_Math-Italic'],
  ['.mathbf, .textbf', 'KaTeX_Main-Bold'],
  ['.amsrm, .mathbb, .textbb', 'KaTeX_AMS-Regular'],
  ['.delimsizing.size1, .delim-size1, .op-symbol.small-op', 'KaTeX_Size1-Regular'],
  ['.delimsizing.size2, .op-symbol.large-op', 'KaTeX_Size2-Regular'],
  ['.delimsizing.size3', 'KaTeX_Size3-Regular'],
  ['.delimsizing.size4, .delim-size4', 'KaTeX_Size4-Regular'],
  ['.mathcal', 'KaTeX_Caligraphic-Regular'],
  ['.mathtt, .texttt, .boldsymbol, .mathit, .textit', 'a face that is shipped whole'],
  ['.katex-html', 'KaTeX_Main-Regular'],
];
const cuts = new Map(Object.entries(katex).map(([face, characters]) => [face, new Set(characters)]));
/** Inserted by KaTeX as a space of its own; no glyph is drawn. */
const blank = new Set('\u200b\u00a0 ');

/** The characters of an English page that its fonts, as config/glyphs.ts cuts them, do not have. */
export function strangeGlyphs(document: Document): string[] {
  if (document.documentElement.getAttribute('lang') !== 'en') return [];
  const faults = new Set<string>();
  const visit = (element: Element) => {
    if (element.matches('script, style, template, pre, code, samp, .katex-mathml, [lang]:not([lang=en])')) return;
    for (const node of element.childNodes) {
      if (node.nodeType === 1) visit(node as Element);
      if (node.nodeType !== 3) continue;
      const [face, has] = fontOf(element);
      for (const character of node.textContent ?? '') {
        if (!has || has.has(character) || blank.has(character)) continue;
        const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
        faults.add(`${face} has no “${character}” (U+${code}); add it to config/glyphs.ts and cut the fonts again`);
      }
    }
  };
  visit(document.body);
  return [...faults];
}

function fontOf(element: Element): [face: string, characters: ReadonlySet<string> | undefined] {
  if (!element.closest('.katex-html')) return ['the text font', text];
  const face = faces.find(([selector]) => element.closest(selector))![1];
  return [face, cuts.get(face)];
}
