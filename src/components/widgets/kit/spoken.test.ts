import { expect, test } from 'vitest';
import { spokenControl, spokenShare } from './spoken.ts';

test('how far a figure has come is said in hundredths, in the language of the page', () => {
  expect([spokenShare(0, 'en'), spokenShare(0.396, 'en'), spokenShare(1, 'en')]).toEqual(['0%', '40%', '100%']);
  expect(spokenShare(0.4, 'de')).toBe('40\u00a0%');
});

test('a value is said after the name of its control, and before the unit that ends it', () => {
  expect(spokenControl('Depth', '10')).toBe('Depth 10');
  expect(spokenControl('Saturation line, %', '5')).toBe('Saturation line 5%');
  expect(spokenControl('Bias, before the layer', '−2')).toBe('Bias, before the layer −2');
});
