import type { Activation } from './types.ts';

const b = { symbol: 'b', name: 'roundness', default: 4, min: 0.01, max: 100, learned: false };

/** √(x² + b), also where x² overflows. */
function root(x: number, roundness: number): number {
  const magnitude = Math.abs(x);
  return magnitude < 1e100 ? Math.sqrt(x * x + roundness) : magnitude;
}

/** f(x) = (x + √(x² + b))/2, computed as max(x, 0) + b/2 / (√(x² + b) + |x|), which does not cancel on the left. */
export const maths = {
  value: (x, roundness = b.default) => {
    const square = x * x;
    const magnitude = Math.abs(x);
    if (!(square < 1e300)) return x < 0 ? roundness / 4 / magnitude : x;
    // (x + |x|)/2 is max(x, 0) without a jump that the processor would have to guess.
    return 0.5 * (x + magnitude) + (0.5 * roundness) / (Math.sqrt(square + roundness) + magnitude);
  },
  derivative: (x, roundness = b.default) => {
    const r = root(x, roundness);
    return x < 0 ? roundness / 2 / (r - x) / r : 0.5 + (r === Infinity ? 1 : x / r) / 2;
  },
  secondDerivative: (x, roundness = b.default) => {
    const r = root(x, roundness);
    return roundness / 2 / r / r / r;
  },
  parameterDerivative: (x, roundness = b.default) => 0.25 / root(x, roundness),
  parameter: b,
  kinks: () => [],
} satisfies Activation;
