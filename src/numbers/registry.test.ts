import { expect, test } from 'vitest';
import { findNumber } from './registry.ts';

test('a number is computed when it is first asked for, and once, however often and from wherever it is named', async () => {
  let runs = 0;
  const numbers = { dear: () => ++runs, idle: () => expect.fail('nobody asked for it') };
  const source = (lesson: string) => (lesson === 'here' ? numbers : undefined);
  expect(await findNumber('dear', 'here', source)).toBe(1);
  expect(await findNumber('dear', 'here', source)).toBe(1);
  expect(await findNumber('here/dear', 'elsewhere', source)).toBe(1);
  expect(runs).toBe(1);
});

test('a number that failed is tried again, and fails again', async () => {
  const numbers = { broken: () => { throw new Error('no such run'); } }; // prettier-ignore
  for (const _ of [1, 2]) await expect(findNumber('broken', 'here', () => numbers)).rejects.toThrow('no such run');
});
