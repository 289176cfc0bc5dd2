import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import softmaxBreakIt from './index.ts';
import { presets } from './presets.ts';

const own = figureWords(softmaxBreakIt);
const scene = (name: keyof typeof presets) => sceneOf(softmaxBreakIt, {}, presets[name]);
const rounded = (numbers: readonly number[]) => numbers.map((x) => Number(x.toPrecision(3)));

standsWell(softmaxBreakIt, import.meta.dirname);

test.each([
  ['overflow', 'notANumber', 'infinite'],
  ['thousands', 'notANumber', 'infinite'],
  ['below', 'notANumber', 'lost'],
  ['half', 'notANumber', 'infinite'],
  ['sum', 'nothing', 'sum'],
  ['digits', 'rough', 'digits'],
  ['harmless', 'good', null],
] as const)('"%s": the textbook formula ends %s, broken by %s; the safe one ends well', (name, verdict, breaks) => {
  const [naive, safe] = scene(name).runs;
  expect([naive.verdict, naive.breaks]).toEqual([verdict, breaks]);
  expect([safe.verdict, safe.breaks]).toEqual(['good', null]);
});

test('the safe formula gives the same three numbers at 1000, and the reverse at −1000', () => {
  expect(rounded(scene('thousands').runs[1].probabilities)).toEqual([0.09, 0.245, 0.665]);
  expect(rounded(scene('below').runs[1].probabilities)).toEqual([0.665, 0.245, 0.09]);
});

test('the sentence says what came out, where it broke, and what the safe formula gives', () => {
  expect(softmaxBreakIt.describe(scene('overflow'), own)).toBe(
    '<b>Scores 88, 89, 90 in float32.</b> The textbook formula gives <b>(0, not a number, not a number)</b>: ' +
      'exp(89) is above 3.4 × 10³⁸, the largest float32. With the maximum taken away first: <b class="c-value">(0.09, 0.245, 0.665)</b>.',
  );
  expect(softmaxBreakIt.describe(scene('digits'), own)).toContain('wrong by up to 0.0075');
});

test('what is infinite or not a number stands on a plate of its own, in words', () => {
  const [wide] = viewsOf(softmaxBreakIt, 'break');
  const drawn = (name: keyof typeof presets) => stage((svg) => softmaxBreakIt.draw(svg, scene(name), own, wide!));
  expect(drawn('overflow').match(/class="plate infinite"/g)).toHaveLength(3);
  expect(drawn('overflow').match(/class="plate none"/g)).toHaveLength(2);
  expect(drawn('overflow').match(/>not a number</g)).toHaveLength(2);
  expect(drawn('harmless')).not.toContain('class="plate ');
});

test('scores of any size in any format leave the safe formula right', () => {
  for (const precision of ['float16', 'bfloat16', 'float32', 'float64'])
    for (const [z1, z2, z3] of [
      [1100, -1100, 0],
      [-1100, -1099.5, -1100],
      [11.09, 11.1, 0.1],
      [0, 0, 0],
    ])
      expect(sceneOf(softmaxBreakIt, {}, { z1, z2, z3, precision }).runs[1].verdict).toBe('good');
});

test('the table has every intermediate number of both formulas', async () => {
  const { rows } = await softmaxBreakIt.table(scene('overflow'), own);
  expect(rows).toHaveLength(10);
  expect(rows[3]!.slice(0, 3)).toEqual(['naive', 'Σ', '∞']);
  expect(rows[6]!.slice(1)).toEqual(['z − m', -2, -1, 0]);
});
