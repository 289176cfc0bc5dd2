import { expect, test, vi } from 'vitest';
import { activationIds, activations } from '../../../lib/activations/index.ts';
import { steepest } from '../../../lib/activations/steepest.ts';
import { functionColour } from '../kit/parts/function-colours.ts';

// In a page of its own: the other tests of the figure have fetched functions before.
vi.resetModules();
const functions = await import('./functions.ts');

test('the functions that come with the figure are those of the library', async () => {
  for (const id of ['sigmoid', 'relu'] as const) {
    const { best, colour, kinks } = functions.known(id)!;
    expect([best, colour, kinks]).toEqual([steepest(activations[id]).x, functionColour(id), activations[id].kinks()]);
  }
  expect(functions.known('tanh')).toBeUndefined();
});

test('the others come when one is asked for', async () => {
  await functions.fetchAll();
  for (const id of activationIds) expect(functions.known(id)!.value(0.7)).toBe(activations[id].value(0.7));
});
