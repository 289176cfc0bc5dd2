import { expect, test } from 'vitest';
import { authoredState } from './authored.ts';
import { writeQuery } from './address.ts';
import { choice, flag, number, readState } from './controls.ts';
import { track } from './form.ts';

const controls = {
  depth: number(10, { min: 1, max: 50, step: 1 }),
  weight: number(1, { min: 0, max: 8, step: 0.05 }),
  rate: number(0.1, { min: 0.01, max: 30, step: 0.01, scale: 'log' }),
  mode: choice('best', ['best', 'fixed']),
  skip: flag(false),
};
const state = (texts: Record<string, string> = {}) => readState(controls, (name) => texts[name]);

test('what an address does not say is as the author wrote it', () => {
  expect(state()).toEqual({ depth: 10, weight: 1, rate: 0.1, mode: 'best', skip: false });
});

test('a strange number gives the nearest sense', () => {
  expect(state({ depth: '1e9' }).depth).toBe(50);
  expect(state({ depth: '-Infinity' }).depth).toBe(1);
  expect(state({ depth: '7.6' }).depth).toBe(8);
  expect(state({ weight: '−1' }).weight).toBe(0);
  expect(state({ weight: '0,5' }).weight).toBe(0.5);
  expect(state({ weight: '0.123' }).weight).toBe(0.1);
});

test.each(['', 'NaN', 'much', '1e', '0x', '--1', ' '])('%j says nothing, so the last sense stays', (text) => {
  expect(controls.depth.parse(text, 12)).toBe(12);
  expect(controls.mode.parse(text, 'fixed')).toBe('fixed');
  expect(controls.skip.parse(text, true)).toBe(true);
});

test('no zero is ever a negative zero', () => {
  expect(Object.is(number(0, { min: -1, max: 1, step: 0.1 }).parse('-0.01'), 0)).toBe(true);
});

test('a value on a log scale keeps three digits', () => {
  expect(state({ rate: '0.123456' }).rate).toBe(0.123);
  expect(state({ rate: '29.97' }).rate).toBe(30);
});

test('a slider stands where its value is, and gives it back', () => {
  for (const [name, values] of [
    ['weight', [0, 0.05, 4, 8]],
    ['rate', [0.01, 1, 30]],
  ] as const) {
    const { input } = controls[name];
    if (input.type !== 'number') throw new Error('not a number');
    for (const value of values) expect(track.value(input, track.at(input, value))).toBeCloseTo(value, 10);
  }
});

test('the address names only what differs from the author’s own, and leaves other figures alone', () => {
  const authored = state();
  const query = writeQuery(
    controls,
    'chain',
    { ...authored, depth: 5, skip: true },
    authored,
    'other.depth=3&chain.mode=fixed',
  );
  expect(query).toBe('other.depth=3&chain.depth=5&chain.skip=on');
  expect(readState(controls, (name) => new URLSearchParams(query).get(`chain.${name}`))).toEqual({
    ...authored,
    depth: 5,
    skip: true,
  });
});

test('an author’s slip fails the build and says what is allowed', () => {
  expect(() => authoredState('relu.mdx: <gradient-chain id="chain">', controls, { dept: 5 })).toThrow(
    'relu.mdx: <gradient-chain id="chain">: there is no control "dept". There are: depth, weight',
  );
  expect(() => authoredState('<gradient-chain>', controls, { depth: 99 })).toThrow(
    'depth="99" is not allowed. Allowed: 1 to 50',
  );
  expect(() => authoredState('<gradient-chain>', controls, { mode: 'bset' })).toThrow('Allowed: best, fixed');
  expect(authoredState('<gradient-chain>', controls, { depth: 5, skip: true }).skip).toBe(true);
});
