import { expect, test } from 'vitest';
import { dialects } from '../src/components/prose/dialects.ts';
import { maxout, maxoutGradient } from '../src/lib/index.ts';
import { resultNumbers } from './support/cells.ts';

const lines = [
  { weights: [1], bias: 0 },
  { weights: [-1], bias: 0 },
  { weights: [0], bias: -0.5 },
];

test.each(dialects)('the results of maxout in $name are those of the lib', ({ id }) => {
  const { value, winner } = maxout(lines, [-2]);
  const { weights, biases } = maxoutGradient(lines, [-2]);
  expect(resultNumbers('maxout', 'unit', id)).toEqual([[value, weights[winner]![0], ...biases]]);
  expect(resultNumbers('maxout', 'gate', id).at(-1)!.at(-1)).toBe(3 * 768 * 2048);
});
