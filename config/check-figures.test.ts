import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { deadSets, doubleIds, unanswered } from './check-figures.ts';

const parse = (body: string): Document =>
  parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`).document;
const figure = `<div id="chain"><button data-preset="push"></button><button data-preset="best"></button>
  <input type="range" data-slider="depth" min="0" max="1000"><input type="number" name="depth" min="1" max="30">
  <select name="activation"><option value="relu"><option value="tanh"></select>
  <input type="radio" name="skip" value="off"><input type="radio" name="skip" value="on"></div>`;
const setsOf = (query: string, id = 'chain') => deadSets(parse(`${figure}<a data-set="${id}" href="?${query}#${id}">`));

test.each(['preset=push', 'depth=12', 'activation=tanh', 'skip=on', 'skip=true'])(
  'a link may set what its figure has: %s',
  (query) => expect(setsOf(`chain.${query}`)).toEqual([]),
);

test.each([
  ['preset=pull', 'the figure "chain" has no preset "pull"; it has: push, best'],
  ['dept=12', 'the figure "chain" has no control "dept"; it has: depth, activation, skip'],
  ['depth=31', 'the figure "chain" cannot have depth="31": it goes from 1 to 30'],
  ['depth=ten', 'the figure "chain" cannot have depth="ten": it goes from 1 to 30'],
  ['activation=rleu', 'the figure "chain" cannot have activation="rleu"; it can have: relu, tanh'],
])('a link that sets %s says what there is', (query, fault) => expect(setsOf(`chain.${query}`)).toEqual([fault]));

test('a link to a figure that is not there names it', () => {
  expect(setsOf('dial.preset=push', 'dial')).toEqual(['a link sets the figure "dial", which is not on the page']);
});

test('two figures of one id are one fault, though what is inside them is double too', () => {
  const twin = '<div id="chain"><p id="chain-title">';
  expect(doubleIds(parse(`${twin}</div>${twin}</div><p id="other">`))).toEqual(['two things have the id "chain"']);
  expect(doubleIds(parse('<p id="chain"></p><p id="chain-title"></p>'))).toEqual([]);
});

test('an exercise that offers answers has a right one', () => {
  const exercise = (kind: string) =>
    `<section class="exercise"><details class="choice wrong"><summary>2</summary></details><details class="choice ${kind}"><summary>3</summary></details></section>`;
  expect(unanswered(parse(exercise('right')))).toEqual([]);
  expect(unanswered(parse('<section class="exercise"><p>Prove it.</p></section>'))).toEqual([]);
  expect(unanswered(parse(exercise('wrong')))).toEqual(['an exercise has no <Choice right> among: 2 | 3']);
});
