import { describe, expect, test } from 'vitest';
import { experiment } from '../../src/numbers/chance/experiment.ts';
import { countOf, inRun, medianOf, seedsOf } from '../../src/numbers/chance/numbers.ts';
import { keptBack } from './told.ts';

const drawn = experiment(40, (seed) => (seed * 7) % 11);
const numbers = {
  ...medianOf('middle', drawn, (value) => value),
  often: countOf(drawn, (value) => value > 5),
  once: inRun(drawn, 3, (value) => value),
  seeds: seedsOf(drawn),
  'other-seeds': seedsOf(experiment(20, () => 0)),
  fixed: () => 4,
};
const missing = (lesson: string) =>
  keptBack(lesson, (name) => numbers[name as keyof typeof numbers]).map((line) => line.split(' (')[0]);

const told =
  'It is <N of="middle" digits={2} /> over <N of="seeds" /> seeds, <N of="middle-low" /> to $\\num{middle-high}$.';

describe('a number that rests on chance', () => {
  test('is told with its seeds and its spread in the same part of the lesson', () => {
    expect(missing(told)).toEqual([]);
    expect(missing(`${told}\n\nOnce more: <N of="middle" />.`)).toEqual([]);
  });

  test('is not told by what stands behind the next heading, or outside of the exercise', () => {
    expect(missing(`${told}\n\n## On\n\n<N of="middle" />`)).toEqual(['middle: its seeds', 'middle: its spread']);
    expect(missing(`<Exercise>\n<N of="middle" />\n</Exercise>\n${told}`)).toEqual([
      'middle: its seeds',
      'middle: its spread',
    ]);
  });

  test('is not told by other seeds, or by half of its spread', () => {
    expect(missing(told.replace('"seeds"', '"other-seeds"'))).toContain('middle: its seeds');
    expect(missing('<N of="middle" />, <N of="seeds" />, <N of="middle-low" />')).toEqual(['middle: its spread']);
  });

  test('needs seeds alone where it is a count of them, and the number of the seed where it is one run', () => {
    expect(missing('<N of="often" /> of <N of="seeds" />')).toEqual([]);
    expect(missing('<N of="often" /> of them')).toEqual(['often: its seeds']);
    expect(missing('With seed 3 it is <N of="once" />.')).toEqual([]);
    expect(missing('With seed 31 it is <N of="once" />.')).toEqual(['once: its seeds']);
  });

  test('may be said again where the table is named that tells it', () => {
    const table = `## Table\n\nOver <N of="seeds" /> seeds:\n\n| a | <N of="middle" /> | <N of="middle-low" /> to <N of="middle-high" /> |`;
    expect(missing(`${table}\n\n## On\n\nThe table has <N of="middle" />.`)).toEqual([]);
    expect(missing(`${table}\n\n## On\n\nIt is <N of="middle" />.`)).toHaveLength(2);
    expect(missing('## On\n\nThe table has <N of="middle" />.')).toHaveLength(2);
  });
});

test('a number without chance is told by itself', () => expect(missing('<N of="fixed" />')).toEqual([]));
