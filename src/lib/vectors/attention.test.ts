import { expect, test } from 'vitest';
import { randomAttention, type Attention } from './attention.ts';

/** The medians over 40 draws from `seed` on. */
function typical(width: number, scaled: boolean, seed: number): Attention {
  const runs = Array.from({ length: 40 }, (_, draw) => randomAttention(width, 16, scaled, seed + draw));
  const median = (part: keyof Attention) => runs.map((run) => run[part]).sort((a, b) => a - b)[20]!;
  return { largest: median('largest'), steepest: median('steepest') };
}

test.each([10_001, 20_001])('unscaled scores of wide vectors saturate the softmax, whatever the seeds (%i)', (seed) => {
  expect(typical(64, false, seed).largest).toBeGreaterThan(0.7);
  const { largest, steepest } = typical(512, false, seed);
  expect(largest).toBeGreaterThan(0.98);
  expect(steepest).toBeLessThan(0.02);
});

test.each([10_001, 20_001])('divided by √d they do not, at any width (%i)', (seed) => {
  for (const width of [64, 512]) {
    const { largest, steepest } = typical(width, true, seed);
    expect(largest).toBeGreaterThan(0.17);
    expect(largest).toBeLessThan(0.32);
    expect(steepest).toBeGreaterThan(0.14);
  }
});

test('one key has all the weight, and nothing can move it', () => {
  expect(randomAttention(8, 1, true, 1)).toEqual({ largest: 1, steepest: 0 });
});

test('a width or a number of keys that is no count is named', () => {
  expect(() => randomAttention(0, 16, true, 1)).toThrow('width must be a whole number of at least 1, but is 0');
  expect(() => randomAttention(8, 1.5, true, 1)).toThrow('keys must be a whole number of at least 1, but is 1.5');
});
