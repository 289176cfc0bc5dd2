import { expect, test } from 'vitest';
import { activationIds } from './ids.ts';
import { activations } from './index.ts';

test('every function has its maths, in the order of the ids', () => {
  expect(Object.keys(activations)).toEqual(activationIds);
});
