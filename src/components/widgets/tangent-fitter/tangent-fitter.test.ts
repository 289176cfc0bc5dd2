import { expect, test } from 'vitest';
import words from '../../../../content/en/strings.json' with { type: 'json' };
import { sceneOf, standsWell } from '../kit/testing.ts';
import { tangentFitter } from './index.ts';
import { run } from './run.ts';

standsWell(tangentFitter, words.tangentFitter, import.meta.dirname, run);

const scene = (change: Record<string, unknown>) => sceneOf(tangentFitter, {}, change, run);
const used = (change: Record<string, unknown>) => scene(change).wins.filter((wins) => wins > 0).length;

test('three trained lines all learn, and come close to the best that is known', () => {
  const { rms, wins } = scene({});
  expect(wins.every((count) => count > 0)).toBe(true);
  expect(rms).toBeLessThan(0.04);
});

test('the best k lines for x² miss it by 1/(2k²)', () => {
  for (const lines of [1, 2, 3, 4, 8])
    expect(scene({ source: 'best', lines }).sup).toBeCloseTo(1 / (2 * lines * lines), 3);
});

test('of eight trained lines some die', () => {
  for (const seed of [1, 2, 3]) expect(used({ lines: 8, seed })).toBeLessThan(8);
});

test('a maximum cannot bend down: four lines for −x² stay one line, the difference of two units follows it', () => {
  const alone = scene({ target: 'dome', lines: 4 });
  expect(alone.rms).toBeGreaterThan(0.29);
  expect(scene({ target: 'dome', lines: 2, difference: true }).rms).toBeLessThan(0.1);
});

test('no best lines are known for a curve that is not convex, and the figure says so', () => {
  const asked = scene({ source: 'best', target: 'sine' });
  expect(asked.unknown).toBe(true);
  expect(tangentFitter.describe(asked, { locale: 'en', ...words.tangentFitter })).toContain('No best lines');
});

test('two units share eight lines', () => {
  const { pieces, minus, lines } = scene({ lines: 8, difference: true });
  expect([pieces, minus, lines.length]).toEqual([4, 4, 8]);
});

test('the clock runs from the first lines to the trained ones', () => {
  expect(scene({ progress: 0 }).step).toBe(0);
  expect(scene({ progress: 1 }).step).toBe(4000);
});
