import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activationIds } from '../../../../lib/activations/index.ts';
import { functionColour, functionColours } from './function-colours.ts';

test('every function has a colour of its own family', () => {
  for (const id of activationIds) expect(functionColours[id], id).toBeGreaterThanOrEqual(1);
  expect(['sigmoid', 'softsign', 'relu', 'prelu', 'selu', 'gelu', 'swish', 'mish'].map(functionColour)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});

test('every colour number is a colour, a text colour and a dash in the tokens', () => {
  const tokens = readFileSync(new URL('../../../../styles/tokens.css', import.meta.url), 'utf8');
  for (const colour of new Set(Object.values(functionColours))) {
    for (const token of [`--fn-${colour}:`, `--fn-${colour}-text:`, `--fn-${colour}-dash:`]) {
      expect(tokens).toContain(token);
    }
  }
});

test('a stranger is drawn as one of the others', () => expect(functionColour('my-own')).toBe(8));
