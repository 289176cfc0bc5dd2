import { expect, test } from 'vitest';
import { logSteps, recordAt } from './recorded.ts';

test('step and progress are each other’s inverse on every step that is kept', () => {
  for (const last of [1000, 5000]) {
    const { stepAt, progressAt, kept } = logSteps(last);
    expect([stepAt(0), stepAt(1)]).toEqual([0, last]);
    for (const step of kept) expect(stepAt(progressAt(step))).toBe(step);
  }
});

test('the first steps are all kept, the later ones ever more thinly', () => {
  const { kept } = logSteps(1000);
  expect(kept.slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const gaps = kept.slice(1).map((step, index) => step - kept[index]!);
  expect(gaps.at(-1)).toBeGreaterThan(50);
});

test('a cursor between two records reads the earlier one', () => {
  expect([0, 3, 9, 10, 99].map((step) => recordAt([0, 5, 10], step))).toEqual([0, 0, 1, 2, 2]);
  expect(recordAt([], 4)).toBe(0);
});
