import { expect, test } from 'vitest';
import { formatHtml, formatNumber, formatTex, powerOfTen } from './numbers.ts';

test.each([
  [0.25, '0.25'],
  [0.196611933, '0.197'],
  [-0.5, '−0.5'],
  [0, '0'],
  [-0, '0'],
  [0.25 ** 10, '9.54 × 10⁻⁷'],
  [-(0.25 ** 10), '−9.54 × 10⁻⁷'],
  [0.001, '0.001'],
  [0.00099951, '0.001'],
  [0.00099949, '9.99 × 10⁻⁴'],
  [1e-5, '1 × 10⁻⁵'],
  [1876, '1,876'],
  [262144, '262,144'],
  [22025.9, '22,000'],
  [999999.9, '1 × 10⁶'],
  [4 ** 10, '1.05 × 10⁶'],
  [5e-324, '4.94 × 10⁻³²⁴'],
  [NaN, 'not a number'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('%d reads as %s', (x, text) => expect(formatNumber(x)).toBe(text));

test('a number keeps as many significant digits as it is given', () => {
  expect(formatNumber(0.25 ** 10, { digits: 2 })).toBe('9.5 × 10⁻⁷');
  expect(formatNumber(4.3567, { digits: 4 })).toBe('4.357');
  expect(formatNumber(0.25, { trailingZeros: true })).toBe('0.250');
  expect(formatNumber(1, { trailingZeros: true })).toBe('1.00');
});

test('a number is written as the language of its page writes it', () => {
  expect(formatNumber(1234.5, { locale: 'de', digits: 5 })).toBe('1.234,5');
  expect(formatNumber(NaN, { locale: 'de', notANumber: 'keine Zahl' })).toBe('keine Zahl');
});

test('the value of a control keeps the decimals of its step', () => {
  expect([0, 0.05, 1, 9.95, 10].map((x) => formatNumber(x, { decimals: 2 }))).toEqual(['0.00', '0.05', '1.00', '9.95', '10.00']); // prettier-ignore
  expect(formatNumber(-0.5, { locale: 'de', decimals: 2 })).toBe('−0,50');
});

test.each([
  [0.25 ** 10, '9.54\\times 10^{-7}'],
  [-0.5, '-0.5'],
  [131072, '131{,}072'],
  [Infinity, '\\infty'],
  [-Infinity, '-\\infty'],
  [NaN, '\\text{not a number}'],
])('%d is TeX %s', (x, text) => expect(formatTex(x)).toBe(text));

test('a power of ten has its exponent above the line', () => expect(powerOfTen(-120)).toBe('10⁻¹²⁰'));

test('in running text the exponent is raised by the text itself', () => {
  expect(formatHtml(0.25 ** 10)).toBe('9.54 × 10<sup>−7</sup>');
  expect(formatHtml(0.25)).toBe('0.25');
});
