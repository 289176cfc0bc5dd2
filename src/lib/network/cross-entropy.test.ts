import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ulps } from '../../../tests/support/torch.ts';
import { crossEntropy, crossEntropyGradient } from '../vectors/losses.ts';
import { backward } from './backward.ts';
import { createNetwork } from './create.ts';
import { forward } from './dense.ts';

/** A network whose outputs are the logits, whatever its input. */
function withLogits(logits: readonly number[]) {
  const network = createNetwork({ inputs: 1, layers: [{ units: logits.length }], loss: 'cross-entropy' });
  network.layers[0]!.weights.fill(0);
  network.layers[0]!.biases.set(logits);
  forward(network, [0], 1);
  return network;
}

const logit = fc.oneof(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -800, max: 800, noNaN: true }),
  fc.constantFrom(0, 37, 50, 700, -745, 1e300, -1e300, Infinity, -Infinity),
);
const logits = fc.array(logit, { minLength: 2, maxLength: 6 });

const close = (a: number, b: number, most: number) =>
  Object.is(a + 0, b + 0) || Math.abs(a - b) <= 2 ** -1072 || ulps(a, b) <= most;

test('a network’s cross-entropy of a class and its gradient are those of crossEntropy, to 4 ULP', () => {
  fc.assert(
    fc.property(logits, fc.nat(5), (scores, place) => {
      const target = place % scores.length;
      const network = withLogits(scores);
      expect(close(backward(network, [target]), crossEntropy(scores, target), 4)).toBe(true);
      const expected = crossEntropyGradient(scores, target);
      network.layers[0]!.delta.forEach((slope, unit) => expect(close(slope, expected[unit]!, 4)).toBe(true));
    }),
  );
});

test('so they are for soft targets, in units of the two terms that make the gradient', () => {
  const weight = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-20));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -60, max: 60, noNaN: true }), weight), { minLength: 2, maxLength: 6 }),
      (pairs) => {
        const scores = pairs.map(([score]) => score);
        const weights = pairs.map(([, share]) => share);
        const network = withLogits(scores);
        const loss = backward(network, weights);
        expect(close(loss, crossEntropy(scores, weights), 16)).toBe(true);
        const expected = crossEntropyGradient(scores, weights);
        const total = weights.reduce((sum, share) => sum + share);
        network.layers[0]!.delta.forEach((slope, unit) => {
          const share = crossEntropyGradient(scores, (unit + 1) % scores.length)[unit]!;
          const terms = share * (total - weights[unit]!) - weights[unit]! * crossEntropyGradient(scores, unit)[unit]!;
          expect(Math.abs(slope - expected[unit]!)).toBeLessThanOrEqual(8 * 2 ** -52 * terms + 1e-300);
        });
      },
    ),
  );
});

test('a sure and right output keeps the digits of its loss and of its slope, which still add up to 0', () => {
  for (const distance of [20, 30, 37, 50, 700]) {
    const network = withLogits([distance, 0]);
    const small = Math.log1p(Math.exp(-distance));
    expect(backward(network, [0]) / small).toBeCloseTo(1, 14);
    const [right, wrong] = network.layers[0]!.delta;
    expect(right).toBe(-wrong!);
    expect(wrong! / small).toBeCloseTo(1, 7);
  }
});

test('a small target beside a large one keeps its digits too, in the network and in crossEntropyGradient', () => {
  // p·10⁻²⁰ pulls up and 1 − p = 2·10⁻²² down: 1 + 10⁻²⁰ − 1 would be 0.
  const expected = 1e-20 - Math.exp(-50);
  expect(crossEntropyGradient([50, 0], [1, 1e-20])[0]! / expected).toBeCloseTo(1, 12);
  const network = withLogits([50, 0]);
  backward(network, [1, 1e-20]);
  expect(network.layers[0]!.delta[0]! / expected).toBeCloseTo(1, 12);
});
