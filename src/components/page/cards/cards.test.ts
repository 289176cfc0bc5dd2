import { expect, test } from 'vitest';
import { activationIds } from '../../../lib/activations/ids.ts';
import { cardComplaint, cardNames, isCard } from './names.ts';
import { cardPicture } from './pictures.ts';

test.each(cardNames)('the card "%s" draws numbers, and the same ones as ever', async (name) => {
  const picture = cardPicture(name);
  expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 270 96">\n${picture.replaceAll('><', '>\n<')}\n</svg>\n`;
  await expect(svg).toMatchFileSnapshot(`./${name}.svg`);
});

test.each(activationIds)('a lesson on %s needs no picture of its own', (id) => {
  expect(isCard(`function:${id}`)).toBe(true);
  expect(cardPicture(`function:${id}`)).toMatch(/class="value"/);
  expect(cardPicture(`function:${id}`)).not.toMatch(/NaN|Infinity|undefined/);
});

test('a card that is none is told which there are', () => {
  expect(['function:gleu', 'function:', 'gelu', 'Relu', 'toString'].filter(isCard)).toEqual([]);
  expect(cardComplaint('function:gleu')).toMatch(/^"function:gleu" is no picture; there are sigmoid, .*gelu, /);
});

test('the sigmoid is hatched at both ends, where its slope is under a twentieth of its best', () => {
  expect(cardPicture('sigmoid').match(/class="saturated"/g)).toHaveLength(2);
});

test('the slope of ReLU at 0 is 0: the filled dot stands there, the open one at 1', () => {
  const [filled, open] = ['filled', 'open'].map(
    (kind) => new RegExp(`cy="([\\d.]+)" r="3" class="${kind}"`).exec(cardPicture('relu'))![1],
  );
  expect(Number(filled)).toBeGreaterThan(Number(open));
});
