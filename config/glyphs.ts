// The characters that the site's font files hold: scripts/fonts.ts cuts the files to them, and the build refuses a page
// that needs another.

const ascii = range(0x20, 0x7e);
const letters = range(0x41, 0x5a) + range(0x61, 0x7a);
const digits = range(0x30, 0x39);
const punctuation = '\u00a0\u2009\u202f\u2011–—‘’“”…•·×÷±−′″°§©¹²³½¼¾';
const accents = 'ÄÉÖÜßäçèéëñóöü';
const names = `${accents}áåíòôøúńłš`;
const symbols = '⁻⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉₋→←↑↓≥≤≈≠∞√∂ΣΠΔ‖⅓';
const greek = 'αβγδεηθλμπρστφχω';

/** Newsreader has no symbols and no Greek, and a × that is lost between numbers: in the text the sans lends them. */
export const serif = (ascii + punctuation + accents).replace('×', '');
export const sans = ascii + punctuation + names + symbols + greek;

/** No face of ours has these; the reader's system draws them. */
export const fromSystem = '▶◀❚⏮⏭✓∈∇∝ℝ⟨⟩◌';

const brackets = '()[]{}/\\⌈⌉⌊⌋⟨⟩√';
const tall = '⎛⎜⎝⎞⎟⎠⎡⎢⎣⎤⎥⎦⎧⎨⎩⎪⎫⎬⎭\ue000\ue001';

/** By KaTeX's own file names; a face that is not named here is shipped whole. */
export const katex: Record<string, string> = {
  'KaTeX_Main-Regular': letters + digits + '!()+,-./:;<=>[]{}|·⋅×±−′…≤≥≠≈∞∂∈→√∑Σ∥∣⊤∗⊙ℓ∼˙∇⋯\ue020',
  'KaTeX_Math-Italic': letters + 'αβγδεηθλμπρστφχω',
  'KaTeX_Main-Bold': letters + digits + '.,+−=()[]',
  'KaTeX_AMS-Regular': 'ERPZ',
  'KaTeX_Caligraphic-Regular': 'DLNU',
  'KaTeX_Size1-Regular': `${brackets}∣∥‖∏∑∫⋀⋁⋂⋃⨁⨂`,
  'KaTeX_Size2-Regular': '()[]{}∏∑',
  'KaTeX_Size3-Regular': brackets,
  'KaTeX_Size4-Regular': brackets + tall,
};

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
