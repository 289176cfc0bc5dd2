import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestUlps, readTorch, ulps } from '../../../tests/support/torch.ts';
import { entropy, logSoftmax, logSumExp, softmax } from './softmax.ts';

const { cases } = readTorch('softmax.json');
const logits = fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 12 });
const modest = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('softmax', () => {
  test('is within 1 ULP of the exact probabilities, at every temperature', () => {
    expect(cases.length).toBeGreaterThan(50);
    for (const { logits, temperature, exact } of cases)
      expect(largestUlps(softmax(logits, temperature), exact.softmax)).toBeLessThanOrEqual(1);
  });

  test('takes logits far beyond the range of the exponential', () => {
    expect([...softmax([1e300, -1e300, 1e300])]).toEqual([0.5, 0, 0.5]);
    expect([...softmax([Number.MAX_VALUE, -Number.MAX_VALUE])]).toEqual([1, 0]);
    expect([...softmax([Number.MAX_VALUE, -Number.MAX_VALUE], Number.MAX_VALUE)][1]).toBeCloseTo(
      1 / (1 + Math.E ** 2),
      15,
    );
  });

  test('gives a score of −∞ nothing and equal infinities equal shares', () => {
    expect([...softmax([-Infinity, 0, 0])]).toEqual([0, 0.5, 0.5]);
    expect([...softmax([Infinity, 3, Infinity])]).toEqual([0.5, 0, 0.5]);
    expect([...softmax([-Infinity, -Infinity])]).toEqual([0.5, 0.5]);
  });

  test('keeps subnormal probabilities', () => {
    expect(softmax([0, -744])[1]).toBe(1e-323);
    expect(softmax([0, -746])[1]).toBe(0);
  });

  test('sums to 1 and keeps the order of any logits', () => {
    fc.assert(
      fc.property(logits, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (scores, temperature) => {
        const shares = softmax(scores, temperature);
        expect(Math.abs(shares.reduce((sum, share) => sum + share) - 1)).toBeLessThan(scores.length * 2 ** -52);
        scores.forEach((score, index) => {
          if (index > 0 && score > scores[index - 1]!) expect(shares[index]).toBeGreaterThanOrEqual(shares[index - 1]!);
        });
      }),
    );
  });

  test('does not notice a constant added to all logits', () => {
    fc.assert(
      fc.property(modest, fc.integer({ min: -1000, max: 1000 }), (scores, shift) => {
        const rounded = scores.map((score) => Math.round(score * 1024) / 1024);
        expect([...softmax(rounded.map((score) => score + shift))]).toEqual([...softmax(rounded)]);
      }),
    );
  });

  test('of a NaN is NaN throughout, as everywhere else', () => {
    expect([...softmax([2, 1, NaN])]).toEqual([NaN, NaN, NaN]);
    expect([...softmax([NaN, Infinity])]).toEqual([NaN, NaN]);
    expect([...logSoftmax([-Infinity, NaN])]).toEqual([NaN, NaN]);
  });

  test('keeps its limits at infinite scores where a small temperature makes finite ones overflow', () => {
    expect([...softmax([Infinity, 1], 5e-324)]).toEqual([1, 0]);
    expect([...softmax([-Infinity, -1e308], 1e-10)]).toEqual([0, 1]);
    expect([...logSoftmax([-Infinity, -1e308], 1e-10)]).toEqual([-Infinity, 0]);
    expect(logSumExp([Infinity, 1], 5e-324)).toBe(Infinity);
  });

  test('names the bad argument', () => {
    expect(() => softmax([1, '2'] as never)).toThrow(/logits\[1\] must be a number, but is string/);
    expect(() => softmax([])).toThrow(/logits must have at least one entry/);
    expect(() => softmax([1], -2)).toThrow(/temperature must be a finite number above 0, but is -2/);
    expect(() => softmax([1], NaN)).toThrow(RangeError);
    expect(() => softmax(3 as never)).toThrow(TypeError);
  });
});

describe('log-softmax', () => {
  test('is within 2 ULP of the exact logarithms, at every temperature', () => {
    for (const { logits, temperature, exact } of cases)
      expect(largestUlps(logSoftmax(logits, temperature), exact.log_softmax)).toBeLessThanOrEqual(2);
  });

  test('is finite for finite logits and −∞ where the probability is truly 0', () => {
    expect([...logSoftmax([1e300, 0])]).toEqual([0, -1e300]);
    expect([...logSoftmax([-Infinity, 5])]).toEqual([-Infinity, 0]);
  });

  test('gives the log of the sum of exponentials without overflow', () => {
    for (const { logits, temperature, exact } of cases)
      expect(ulps(logSumExp(logits, temperature), exact.logsumexp)).toBeLessThanOrEqual(2);
    expect(logSumExp([1e300, 1e300])).toBe(1e300);
    expect(logSumExp([-Infinity])).toBe(-Infinity);
  });
});

describe('entropy', () => {
  test('runs from 0 for a certain outcome to log n for a uniform one', () => {
    expect(entropy([0, 1, 0])).toBe(0);
    expect(entropy([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(Math.log(4), 15);
  });

  test.each([
    [0.25, 0.094],
    [0.5, 0.454],
    [1, 0.847],
    [2, 1.026],
    [5, 1.087],
  ])('of the scores 2, 1, 0.1 at temperature %f is %f nats', (temperature, nats) => {
    expect(entropy(softmax([2, 1, 0.1], temperature))).toBeCloseTo(nats, 3);
  });

  test('refuses what is no probability', () => {
    expect(() => entropy([1.5, -0.5])).toThrow(/probabilities\[0\] must be in \[0, 1\]/);
  });
});
