import { expect, test, vi } from 'vitest';

// In a page of its own: the other tests of the figure have fetched functions before.
vi.resetModules();
const { fetched, mathsOf } = await import('./functions.ts');
const { activationIds, activations } = await import('../../../lib/activations/index.ts');

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
