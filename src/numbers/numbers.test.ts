import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conformance } from '../evidence/index.ts';
import { activationIds } from '../lib/activations/index.ts';
import { numbers } from './numbers.ts';

const value = (name: string): number => numbers[name]!();
const page = readFileSync('content/en/pages/numbers.mdx', 'utf8');

test('every number that the page asks for is there', () => {
  const asked = [...page.matchAll(/<N of="([^"/]+)"|\\num(?:\[\d\])?\{([^}]+)\}/g)].map(([, a, b]) => (a ?? b)!);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !numbers[name])).toEqual([]);
});

test('every function has its line, and every published case that is about the library passes', () => {
  expect(value('functions')).toBe(activationIds.length);
  expect(value('passed')).toBe(value('total'));
  expect(conformance.map(({ id }) => id)).toEqual(['onnx', 'wpt', 'tfjs']);
  expect(value('points-in-all')).toBeGreaterThan(3 * value('points'));
});

test('the textbook’s formulas do lose what the page says they lose', () => {
  expect([value('tanh-textbook'), value('sigmoid-textbook'), value('softplus-textbook')]).toEqual([0, 0, 0]);
  expect(value('elu-textbook') / value('elu-ours')).toBeGreaterThan(1.1);
  expect(value('overflow-textbook')).toBeNaN();
});

test('the library’s numbers there are the correctly rounded ones', () => {
  expect(value('tanh-ours')).toBe(1.6993417021166355e-17);
  expect(value('sigmoid-ours')).toBe(4.248354255291589e-18);
  expect(value('softplus-ours')).toBe(4.248354255291589e-18);
  expect(value('elu-ours')).toBe(-1e-16);
  expect(value('overflow-ours')).toBe(1);
});

test('a unit in the last place of σ(1) is what separates it from its neighbour', () => {
  const half = value('ulp-of-sigmoid-1') / 2;
  const sigma = value('sigmoid-1');
  expect(sigma + half * 1.01).toBe(sigma + value('ulp-of-sigmoid-1'));
  expect(sigma + half * 0.99).toBe(sigma);
});

test('the bounds that the page names are those of the tests', () => {
  const torch = readFileSync('src/lib/network/torch.test.ts', 'utf8');
  for (const exponent of [12, 11, 8]) {
    expect(page).toContain(`$10^{-${exponent}}$`);
    expect(torch).toContain(`1e-${exponent}`);
  }
});
