import { expect, test } from 'vitest';
import { unbroken } from './words.ts';

test('no line ends inside a number with a power of ten, and every other space stays', () => {
  expect(unbroken('the signal is 9.54 × 10⁻⁷ <b>here</b>')).toBe('the signal is 9.54\u00a0×\u00a010⁻⁷ <b>here</b>');
  expect(unbroken('0.73 × 1.00 = 0.73')).toBe('0.73 × 1.00 = 0.73');
});
