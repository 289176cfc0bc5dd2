import { expect, test } from 'vitest';
import { slip } from './course.ts';

const lesson = (slug: string, order: number, needs: string[] = []) => ({ slug, file: `${slug}.mdx`, order, needs });
const slugs = ['chain', 'relu'];

test('lessons stand one after the other, each on lessons that are there', () => {
  expect(slip([lesson('chain', 3), lesson('relu', 6, ['chain'])], slugs)).toBeUndefined();
});

test('a lesson may build on one that is not translated yet', () => {
  expect(slip([lesson('relu', 6, ['chain'])], slugs)).toBeUndefined();
});

test('two lessons of one number are named', () => {
  expect(slip([lesson('chain', 3), lesson('relu', 3)], slugs)).toBe('chain.mdx: order 3 is that of relu too');
});

test('a lesson that builds on none is named with those there are', () => {
  expect(slip([lesson('relu', 6, ['chian'])], slugs)).toBe('relu.mdx: needs "chian", but the lessons are: chain, relu');
});
