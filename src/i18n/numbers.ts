export interface NumberStyle {
  /** Significant digits, 1 to 17. */
  digits?: number;
  /** BCP 47 tag of the page's language. */
  locale?: string;
  /** Whether 0.25 stands as 0.250, so that a readout keeps its width. */
  trailingZeros?: boolean;
}

/** A number's digits, and the power of ten beside them if there is one. */
interface Written {
  readonly digits: string;
  readonly exponent?: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `x` for a reader: 0.197, 12,500, 9.54 × 10⁻⁷ below 10⁻³ and from 10⁶; a whole number below 10⁶ keeps all its digits. */
export function formatNumber(x: number, style: NumberStyle = {}): string {
  const { digits, exponent } = write(x, style);
  return exponent === undefined ? digits : `${digits} × ${powerOfTen(exponent)}`;
}

/** `x` for running text: as `formatNumber`, with the exponent raised by the text's own face. */
export function formatHtml(x: number, style: NumberStyle = {}): string {
  const { digits, exponent } = write(x, style);
  return exponent === undefined ? digits : `${digits} × 10<sup>${String(exponent).replace('-', '−')}</sup>`;
}

/** `x` for a formula: the same digits as `formatNumber`, as TeX. */
export function formatTex(x: number, style: NumberStyle = {}): string {
  const { digits, exponent } = write(x, style);
  if (Number.isNaN(x)) return `\\text{${digits}}`;
  if (!Number.isFinite(x)) return x < 0 ? '-\\infty' : '\\infty';
  return exponent === undefined ? tex(digits) : `${tex(digits)}\\times 10^{${exponent}}`;
}

/** 10⁻⁷ for −7. */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('');
  return `10${exponent < 0 ? '⁻' : ''}${digits}`;
}

function write(x: number, { digits = 3, locale = 'en', trailingZeros = false }: NumberStyle): Written {
  if (Number.isNaN(x)) return { digits: 'not a number' };
  if (!Number.isFinite(x)) return { digits: x < 0 ? '−∞' : '∞' };
  const least = trailingZeros ? digits : 1;
  const [mantissa, exponent] = x
    .toExponential(digits - 1)
    .split('e')
    .map(Number) as [number, number];
  if (x !== 0 && (exponent < -3 || exponent >= 6))
    return { digits: decimal(mantissa, locale, digits, least), exponent };
  // A count (1876 steps, 131,072 paths) is exact: rounding it to three digits would say something false.
  const shown = Number.isInteger(x) ? Math.max(digits, 6) : digits;
  return { digits: decimal(x, locale, shown, least) };
}

const formats = new Map<string, Intl.NumberFormat>();

function decimal(x: number, locale: string, most: number, least: number): string {
  const key = `${locale} ${most} ${least}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumSignificantDigits: most, minimumSignificantDigits: least });
    formats.set(key, format);
  }
  return format.format(x === 0 ? 0 : x).replace('-', '−');
}

function tex(text: string): string {
  return text.replace('−', '-').replaceAll(',', '{,}').replaceAll(/\s/g, '\\,');
}
