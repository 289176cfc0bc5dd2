import { expect, test } from 'vitest';
import { clock, moment, progressAt, stops } from './motion.ts';

const at = (seconds: number, depth = 10) => moment(seconds / clock.end, depth);

test('first the signal runs, and each layer’s point drops when it is there', () => {
  expect(at(0).signal).toBe(0);
  expect(at(0.75).signal).toBeCloseTo(5);
  expect(at(0.75).dropped(5)).toBe(1);
  expect(at(0.75).dropped(6)).toBe(0);
  expect(at(0.75).front).toBeUndefined();
  expect(at(0.75).opened(10)).toBe(0);
});

test('then the gates open, the last one first, and the level rises at the output', () => {
  const { signal, opened, front } = at(1.65);
  expect(signal).toBeUndefined();
  expect(front).toBeUndefined();
  expect(opened(10)).toBeGreaterThan(opened(1));
  expect([at(1.9).opened(1), at(1.9).risen]).toEqual([1, 1]);
});

test('then the gradient goes back through one gate after the other', () => {
  const seen = Array.from({ length: 200 }, (_, k) => at(1.9 + (2.7 * k) / 199));
  for (let k = 1; k < seen.length; k++) {
    expect(seen[k]!.front).toBeLessThanOrEqual(seen[k - 1]!.front!);
    expect(seen[k]!.passed).toBeGreaterThanOrEqual(seen[k - 1]!.passed);
  }
  expect(seen[0]!.front).toBe(11);
  expect(seen.at(-1)!).toMatchObject({ front: 0, passed: 10, settled: 1 });
});

test('a plate comes down only while the front waits at its gate', () => {
  for (let k = 0; k <= 300; k++) {
    const { front, plate, passed } = at(1.9 + (2.2 * k) / 300);
    if (plate > 0) expect(front).toBe(10 - passed);
  }
});

test.each([1, 2, 10, 50])('with %d layers the clock rests between gates, in time order, at thousandths', (depth) => {
  const all = stops(depth);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(new Set(all).size).toBe(depth + 2);
  for (const stop of all) expect(Math.round(stop * 1000) / 1000).toBe(stop);
  all.slice(1, -1).forEach((stop, gates) => expect(moment(stop, depth)).toMatchObject({ passed: gates, plate: 0 }));
  expect(all.at(-1)).toBe(1);
});

test('the clock is found again from where the front stands', () => {
  for (const place of [10.5, 7.3, 2.2, 0.4]) {
    expect(moment(progressAt(place, 10, 1), 10).front).toBeCloseTo(place, 0);
  }
  expect(moment(progressAt(4, 10, 0.1), 10).signal).toBeCloseTo(4, 1);
});
