import { expect, test } from 'vitest';
import { activationIds } from './ids.ts';
import { activations } from './index.ts';

test('every function has its maths, and no other', () => {
  expect(Object.keys(activations).toSorted()).toEqual(activationIds.toSorted());
});
