import { expect, test } from 'vitest';
import { activationIds, activations } from '../../../lib/activations/index.ts';
import { fetched, mathsOf } from './functions.ts';

test('a function comes with its family when it is first asked for, and is that of the library', async () => {
  expect(mathsOf('tanh')).toBeUndefined();
  await fetched(['tanh']);
  expect(mathsOf('tanh')).toBe(activations.tanh);
  expect(mathsOf('sigmoid')).toBe(activations.sigmoid);
  expect(mathsOf('gelu')).toBeUndefined();
  expect(fetched(['sigmoid', 'tanh'])).toBeUndefined();
});

test('every function belongs to a family', async () => {
  await fetched(activationIds);
  for (const id of activationIds) expect(mathsOf(id)).toBe(activations[id]);
});
