import { expect, test } from 'vitest';
import { wordsFor } from '../../../i18n/index.ts';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import gradientChain from './index.ts';
import { drawOne } from './draw/pair.ts';
import { pair, sceneOf, viewsOf, type Words } from './pair.ts';

const words: Words = { ...figureWords(gradientChain), ...wordsFor('en', 'chain-pair') };
const drawn = (name: (typeof pair)[number], progress: number) =>
  viewsOf(name, 'chains').map((view) => stage((svg) => drawOne(svg, name, progress, words, view)));

test('ten sigmoids forget, and ten ReLUs remember, where z > 0', () => {
  expect(sceneOf('sigmoid', 1).lanes[0].levels[0]).toBe(0.25 ** 10);
  expect(sceneOf('relu', 1).lanes[0].levels[0]).toBe(1);
  expect(sceneOf('relu', 1).lanes[0].layers.every(({ z }) => z > 0)).toBe(true);
});

test.each(pair)('%s stands as drawn before', async (name) => {
  const [wide, narrow] = drawn(name, 1).map((svg) => `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>\n`.replaceAll('><', '>\n<')); // prettier-ignore
  await expect(wide).toMatchFileSnapshot(`snapshots/pair-${name}-wide.svg`);
  await expect(narrow).toMatchFileSnapshot(`snapshots/pair-${name}-narrow.svg`);
});

test('the gates say how far they are open, once they are', () => {
  expect(drawn('sigmoid', 1)[0]).toContain('¼ open');
  expect(drawn('relu', 1)[0]).toContain('all open');
  expect(drawn('relu', 0.2)[0]).not.toContain('all open');
});

test('at any moment both draw, without a number that is none', () => {
  for (const name of pair)
    for (let step = 0; step <= 40; step++)
      for (const svg of drawn(name, step / 40)) expect(svg).not.toMatch(/NaN|Infinity|undefined|[{}]/);
});
