export interface NumberStyle {
  /** Significant digits, 1 to 17. */
  digits?: number;
  /** Decimals, instead of significant digits: a control's value keeps those of its step. */
  decimals?: number;
  /** What stands for a result that is no number, in the page's language. */
  notANumber?: string;
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

function write(x: number, style: NumberStyle): Written {
  const { digits = 3, decimals, locale = 'en', trailingZeros = false, notANumber = 'not a number' } = style;
  if (Number.isNaN(x)) return { digits: notANumber };
  if (!Number.isFinite(x)) return { digits: x < 0 ? '−∞' : '∞' };
  if (decimals !== undefined) return { digits: fixed(x, locale, decimals) };
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

const decimal = (x: number, locale: string, most: number, least: number): string =>
  inFormat(x, `${locale} ${most} ${least}`, () => [
    locale,
    { maximumSignificantDigits: most, minimumSignificantDigits: least },
  ]);

const fixed = (x: number, locale: string, decimals: number): string =>
  inFormat(x, `${locale} .${decimals}`, () => [
    locale,
    { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  ]);

const formats = new Map<string, Intl.NumberFormat>();

/** `x` in the format that goes by `key`: each is made once, for that is slow. */
function inFormat(x: number, key: string, make: () => [locale: string, Intl.NumberFormatOptions]): string {
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(...make());
    formats.set(key, format);
  }
  return format.format(x === 0 ? 0 : x).replace('-', '−');
}

function tex(text: string): string {
  return text.replace('−', '-').replaceAll(',', '{,}').replaceAll(/\s/g, '\\,');
}
