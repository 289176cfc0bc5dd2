import { expect, test } from 'vitest';
import { tanh } from './tanh.ts';

/** The double `steps` doubles away from a positive x. */
function neighbour(x: number, steps: number): number {
  const number = new Float64Array([x]);
  new BigInt64Array(number.buffer)[0]! += BigInt(steps);
  return number[0]!;
}

test('tanh never falls where its two forms meet', () => {
  const values = Array.from({ length: 40_000 }, (_, index) => tanh(neighbour(0.625, index - 20_000)));
  expect(values.filter((value, index) => value < values[index - 1]!)).toEqual([]);
});

test('tanh keeps the sign of zero, subnormal numbers and both limits', () => {
  expect([-0, 0, 5e-324, -2e-320, Infinity, -Infinity, 1e300, -800].map(tanh)).toEqual([
    -0, 0, 5e-324, -2e-320, 1, -1, 1, -1,
  ]);
  expect(tanh(NaN)).toBeNaN();
});

test('tanh is odd to the last bit', () => {
  for (let x = 0; x < 25; x += 0.0123) expect(tanh(-x)).toBe(-tanh(x));
});
