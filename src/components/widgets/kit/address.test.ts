import { expect, test } from 'vitest';
import { readQuery, writeQuery } from './address.ts';
import { choice, number } from './controls.ts';
import { defineWidget } from './widget.ts';

const widget = defineWidget({
  tag: 'slope-learner',
  views: { wide: [1, 1], narrow: [1, 1] },
  controls: { kind: choice('one', ['one', 'two']), depth: number(5, { min: 1, max: 9, step: 1 }) },
  presets: { deep: { depth: 9 }, twice: ({ depth }) => ({ depth: 2 * depth }) },
  model: (state) => state,
  describe: () => '',
  table: () => ({ columns: [], rows: [] }),
  draw: () => undefined,
});
const authored = { kind: 'one', depth: 4 } as const;
const read = (query: string) => readQuery(widget, 'x', authored, query)[0];

test('an address changes the author’s state, and a preset it names goes first', () => {
  expect(read('')).toEqual(authored);
  expect(read('x.preset=deep')).toEqual({ kind: 'one', depth: 9 });
  expect(read('x.depth=7&x.preset=deep&x.kind=two')).toEqual({ kind: 'two', depth: 7 });
  expect(read('x.preset=twice')).toEqual({ kind: 'one', depth: 8 });
});

test.each(['none', '', 'valueOf', 'hasOwnProperty', 'toString', 'constructor', '__proto__'])(
  'a preset that is none of the figure’s, "%s", is nothing',
  (name) => {
    expect(read(`x.preset=${name}`)).toEqual(authored);
    expect(read(`x.depth=6&x.preset=${name}`)).toEqual({ kind: 'one', depth: 6 });
  },
);

test('a key that comes twice counts once, another figure’s not at all, and what cannot be decoded is no number', () => {
  expect(read('x.depth=6&x.depth=7&y.depth=8&x.depth[]=9&x=3')).toEqual({ kind: 'one', depth: 6 });
  expect(read('x.depth=%E0%A4%A&x.kind=%00')).toEqual(authored);
});

test('what is written says only what differs from the author, and leaves the other figures’ part alone', () => {
  const query = writeQuery(
    widget.controls,
    'x',
    { kind: 'one', depth: 7 },
    authored,
    'y.depth=8&x.preset=deep&x.kind=two',
  );
  expect(query).toBe('y.depth=8&x.depth=7');
});
