import { expect, test } from 'vitest';
import { activationIds, activations } from '../../../lib/activations/index.ts';
import { fetched, mathsOf } from './functions.ts';

test('a function comes when it is first asked for, alone, and is that of the library', async () => {
  expect(mathsOf('tanh')).toBeUndefined();
  await fetched(['tanh']);
  expect(mathsOf('tanh')).toBe(activations.tanh);
  expect(mathsOf('sigmoid')).toBeUndefined();
  expect(fetched(['tanh'])).toBeUndefined();
});

test('every function of the library comes', async () => {
  await fetched(activationIds);
  for (const id of activationIds) expect(mathsOf(id)).toBe(activations[id]);
});
