import { expect, test } from 'vitest';
import { cardNames } from './names.ts';
import { cardPictures } from './pictures.ts';

test.each(cardNames)('the card "%s" draws numbers, and the same ones as ever', async (name) => {
  const picture = cardPictures[name]();
  expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 270 96">\n${picture.replaceAll('><', '>\n<')}\n</svg>\n`;
  await expect(svg).toMatchFileSnapshot(`./${name}.svg`);
});

test('the sigmoid is hatched at both ends, where its slope is under a twentieth of its best', () => {
  expect(cardPictures.sigmoid().match(/class="saturated"/g)).toHaveLength(2);
});

test('the slope of ReLU at 0 is 0: the filled dot stands there, the open one at 1', () => {
  const [filled, open] = ['filled', 'open'].map(
    (kind) => new RegExp(`cy="([\\d.]+)" r="3" class="${kind}"`).exec(cardPictures.relu())![1],
  );
  expect(Number(filled)).toBeGreaterThan(Number(open));
});
