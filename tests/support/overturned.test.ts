import { expect, test } from 'vitest';
import { mulberry32, normal } from '../../src/lib/numerics/random.ts';
import { fisher, saysOtherwise } from './overturned.ts';

const of = (length: number, seed: number, middle = 0, size = 1): number[] => {
  const draw = normal(mulberry32(seed));
  return Array.from({ length }, () => middle + size * draw());
};

const flags = (yes: number, no: number) => [...Array<number>(yes).fill(1), ...Array<number>(no).fill(0)];

test('Fisher’s tea: three of four cups right happens by chance with probability 0.486, four of four with 0.029', () => {
  expect(fisher(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
  expect(fisher(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
  expect(fisher(5, 10, 10, 20)).toBeCloseTo(1, 12);
});

test('a second sample of the same law does not speak against the first', () => {
  for (const kind of ['median', 'mean', 'low', 'high', 'deviation'] as const)
    expect(saysOtherwise(kind, of(100, 1), of(20, 2)), kind).toBe(false);
  expect(saysOtherwise('count', flags(80, 20), flags(15, 5))).toBe(false);
  expect(saysOtherwise('total', flags(80, 20), flags(15, 5))).toBe(false);
});

test('a second sample of another law does', () => {
  expect(saysOtherwise('median', of(100, 1), of(20, 2, 1.5))).toBe(true);
  expect(saysOtherwise('low', of(100, 1), of(20, 2, -2))).toBe(true);
  expect(saysOtherwise('high', of(100, 1), of(20, 2, 2))).toBe(true);
  expect(saysOtherwise('mean', of(100, 1), of(20, 2, 1.2))).toBe(true);
  expect(saysOtherwise('deviation', of(100, 1), of(20, 2, 0, 2.5))).toBe(true);
  expect(saysOtherwise('count', flags(80, 20), flags(7, 13))).toBe(true);
  expect(saysOtherwise('total', flags(80, 20), flags(7, 13))).toBe(true);
});

test('a median of whole numbers that many seeds share stands, and one that the next seeds all miss does not', () => {
  expect(saysOtherwise('median', Array(40).fill(5), Array(20).fill(5))).toBe(false);
  expect(saysOtherwise('median', Array(40).fill(5), Array(20).fill(6))).toBe(true);
  expect(saysOtherwise('median', Array(40).fill(Infinity), Array(20).fill(Infinity))).toBe(false);
});

test('what one run gave is a fact about that run', () => {
  expect(saysOtherwise('run', [1], of(20, 1, 100))).toBe(false);
});
