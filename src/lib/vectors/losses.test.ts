import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestUlps, readTorch, relativeError, ulps } from '../../../tests/support/torch.ts';
import {
  binaryCrossEntropy,
  binaryCrossEntropyGradient,
  crossEntropy,
  crossEntropyGradient,
  meanSquaredError,
  meanSquaredErrorGradient,
} from './losses.ts';

const { cases, batches, bce_with_logits: binaries } = readTorch('softmax.json');
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('cross-entropy', () => {
  test('and its gradient are exact to 2 ULP from the logits', () => {
    for (const { logits, temperature, target, exact } of cases) {
      if (temperature !== 1) continue;
      expect(ulps(crossEntropy(logits, target), exact.cross_entropy)).toBeLessThanOrEqual(2);
      expect(largestUlps(crossEntropyGradient(logits, target), exact.d_cross_entropy_d_logits)).toBeLessThanOrEqual(2);
    }
  });

  test('of a batch agrees with PyTorch, for classes and for soft targets', () => {
    for (const { logits, targets, soft_targets: soft, ...torch } of batches) {
      const rows = logits as number[][];
      expect(mean(rows.map((row, n) => crossEntropy(row, targets[n])))).toBeCloseTo(torch.mean_cross_entropy, 14);
      expect(mean(rows.map((row, n) => crossEntropy(row, soft[n])))).toBeCloseTo(torch.mean_cross_entropy_soft, 14);
      const gradient = rows.flatMap((row, n) => [...crossEntropyGradient(row, targets[n])].map((g) => g / rows.length));
      expect(relativeError(gradient, torch.grad.flat())).toBeLessThan(1e-14);
      const bySoft = rows.flatMap((row, n) => [...crossEntropyGradient(row, soft[n])].map((g) => g / rows.length));
      expect(relativeError(bySoft, torch.grad_soft.flat())).toBeLessThan(1e-14);
    }
  });

  test('hands back a gradient with all its digits where a sure output is right, also by one-hot targets', () => {
    for (const target of [1, [0, 1]]) {
      const [wrong, right] = crossEntropyGradient([0, 100], target);
      expect(wrong! / Math.exp(-100)).toBeCloseTo(1, 15);
      expect(right).toBe(-wrong!);
    }
    expect([...crossEntropyGradient([5], 0)]).toEqual([0]);
  });

  test('of one-hot targets is that of the class', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (logits) => {
          const last = logits.length - 1;
          expect(
            crossEntropy(
              logits,
              logits.map((_, index) => Number(index === last)),
            ),
          ).toBe(crossEntropy(logits, last));
        },
      ),
    );
  });

  test('has the gradient p − y of Lesson 13', () => {
    const gradient = crossEntropyGradient([2, 1, 0.1], 0);
    [-0.341, 0.242, 0.099].forEach((expected, index) => expect(gradient[index]).toBeCloseTo(expected, 3));
  });

  test('cannot fall below ln(e + 9) − 1 when ten probabilities pass for logits', () => {
    expect(crossEntropy([1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0)).toBeCloseTo(Math.log(Math.E + 9) - 1, 14);
  });

  test('names the bad argument', () => {
    expect(() => crossEntropy([1, 2], 2)).toThrow(/target must be a class from 0 to 1, but is 2/);
    expect(() => crossEntropy([1, 2], 0.5)).toThrow(/target must be a whole number/);
    expect(() => crossEntropyGradient([1, 2], [1])).toThrow(/target must have 2 entries/);
  });
});

describe('binary cross-entropy', () => {
  test('and its slope are exact to 2 ULP in both tails', () => {
    for (const { logit, target, ...expected } of binaries) {
      expect(ulps(binaryCrossEntropy(logit, target), expected.exact_loss)).toBeLessThanOrEqual(2);
      expect(ulps(binaryCrossEntropyGradient(logit, target), expected.exact_grad)).toBeLessThanOrEqual(3);
    }
  });

  test('stays finite at ±10³⁰⁰ and free where the infinite logit is right', () => {
    expect(binaryCrossEntropy(1e300, 0)).toBe(1e300);
    expect(binaryCrossEntropy(1e300, 1)).toBe(0);
    expect(binaryCrossEntropy(-Infinity, 0)).toBe(0);
    expect(binaryCrossEntropy(-Infinity, 1)).toBe(Infinity);
    expect(binaryCrossEntropyGradient(-Infinity, 1)).toBe(-1);
  });

  test('pulls a wrong, sure output with −0.99995 where squared error pulls with −4.5e-5', () => {
    expect(binaryCrossEntropyGradient(-10, 1)).toBeCloseTo(-0.99995, 5);
  });

  test('refuses a target outside [0, 1]', () => {
    expect(() => binaryCrossEntropy(0, 2)).toThrow(/target must be in \[0, 1\], but is 2/);
    expect(() => binaryCrossEntropyGradient(0, NaN)).toThrow(RangeError);
  });
});

describe('mean squared error', () => {
  test('is the mean of the squares and pulls by twice the difference over n', () => {
    expect(meanSquaredError([1, 2, 4], [1, 4, 1])).toBeCloseTo(13 / 3, 15);
    expect([...meanSquaredErrorGradient([1, 2], [0, 4])]).toEqual([1, -2]);
    expect(() => meanSquaredError([1], [1, 2])).toThrow(/targets must have 1 entries, but has 2/);
  });
});
