import { expect, test } from 'vitest';
import { unitStates } from './unit-states.ts';

test('a unit is told by what it does now, and by whether it was dark before', () => {
  const layer = {
    on: [0.4, 0, 0, 0.1, 0],
    dead: [false, true, false, false, true],
    ever: [false, true, true, true, true],
    revivals: [0, 0, 0, 2, 1],
  };
  expect(unitStates(layer).map(({ state }) => state)).toEqual(['alive', 'dead', 'inactive', 'revived', 'dead']);
  expect(unitStates(layer).map(({ share }) => share)).toEqual(layer.on);
});
