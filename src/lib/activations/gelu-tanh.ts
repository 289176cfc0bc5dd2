import { gate, gatePrime, gateSecond } from '../special/gate.ts';
import { productError } from '../special/errors.ts';
import type { Activation } from './types.ts';

/** 2√(2/π) and 0.044715 times it, each as a sum of two doubles. */
const linear = 1.5957691216057308;
const linearLow = -9.96930880911092e-17;
const cubic = 0.07135481627260025;
const cubicLow = -4.1218577217431825e-18;

/** s(x) = 2√(2/π)(x + 0.044715x³), the argument of the gate. */
function argument(x: number): number {
  return x * (linear + cubic * (x * x));
}

/** What rounding took from `argument(x)`. */
function argumentError(x: number): number {
  if (!(Math.abs(x) < 100)) return 0;
  const square = x * x;
  const term = cubic * square;
  const sum = linear + term;
  // term may be the larger one: Knuth's sum, which does not ask.
  const part = sum - linear;
  const sumError = linear - (sum - part) + (term - part);
  const low = sumError + productError(cubic, square) + cubic * productError(x, x) + cubicLow * square + linearLow;
  return productError(x, sum) + x * low;
}

/** f(x) = ½x(1 + tanh(√(2/π)(x + 0.044715x³))) = x·σ(s(x)). */
export const maths = {
  value: (x) => gate(x, argument(x), argumentError(x)),
  derivative: (x) => gatePrime(x, argument(x), argumentError(x), linear + 3 * cubic * (x * x)),
  secondDerivative: (x) => gateSecond(x, argument(x), argumentError(x), linear + 3 * cubic * (x * x), 6 * cubic * x),
  kinks: () => [],
} satisfies Activation;
