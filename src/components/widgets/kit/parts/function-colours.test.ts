import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activationIds, families } from '../../../../lib/activations/ids.ts';
import { factsOfGates } from '../../../../lib/vectors/facts-of-gates.ts';
import { factsOfVectors } from '../../../../lib/vectors/facts-of-vectors.ts';
import { functionColour } from './function-colours.ts';

const ofSeveral = Object.keys({ ...factsOfGates, ...factsOfVectors });

test('relatives have one colour, and each family of functions that are often compared its own', () => {
  const colours = new Map(activationIds.map((id) => [families[id], functionColour(id)]));
  for (const id of activationIds) expect(functionColour(id), id).toBe(colours.get(families[id]));
  expect(['sigmoid', 'softsign', 'relu', 'prelu', 'selu', 'gelu', 'swish', 'mish'].map(functionColour)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
  expect(['softmax', 'sparsemax', 'maxout', 'geglu', 'swiglu'].map(functionColour)).toEqual([1, 1, 3, 6, 7]);
});

test('every function of several numbers has the colour of those that it is made from', () => {
  expect(ofSeveral.length).toBeGreaterThan(5);
  expect(ofSeveral.filter((id) => functionColour(id) === 8)).toEqual([]);
});

test('every colour number is a colour, a text colour and a dash in the tokens', () => {
  const tokens = readFileSync(new URL('../../../../styles/tokens.css', import.meta.url), 'utf8');
  for (const colour of new Set([...activationIds, ...ofSeveral].map(functionColour))) {
    for (const token of [`--fn-${colour}:`, `--fn-${colour}-text:`, `--fn-${colour}-dash:`]) {
      expect(tokens).toContain(token);
    }
  }
});

test('a function that the library does not know has the last colour', () => expect(functionColour('my-own')).toBe(8));
