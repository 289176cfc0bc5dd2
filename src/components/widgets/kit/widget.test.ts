import { expect, test } from 'vitest';
import { presetState } from './widget.ts';

const authored = { name: 'sigmoid', x: 0, zoom: 8 };
const now = { name: 'relu', x: 3, zoom: 4 };

test('a preset of values changes the author’s own state, whatever the reader has done', () => {
  expect(presetState({ x: 6 }, authored, now)).toEqual({ name: 'sigmoid', x: 6, zoom: 8 });
});

test('a preset that is worked out changes the state that stands', () => {
  expect(presetState(({ x }) => ({ x: -x }), authored, now)).toEqual({ name: 'relu', x: -3, zoom: 4 });
});

test('a preset that means nothing here puts up nothing', () => {
  expect(presetState(({ name }) => (name === 'relu' ? undefined : { x: 1 }), authored, now)).toBeUndefined();
  expect(presetState<typeof now>(undefined, authored, now)).toBeUndefined();
});
