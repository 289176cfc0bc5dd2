import { productError } from '../special/errors.ts';
import { gateBend, gateSlope, shutGate } from '../special/gate.ts';
import type { Activation } from './types.ts';

/** 2√(2/π), and 0.044715 times it, each as a sum of two doubles. */
const linear = 1.5957691216057308;
const linearLow = -9.96930880911092e-17;
const cubic = 0.07135481627260025;
const cubicLow = -4.1218577217431825e-18;
/** Three times that, for the slope. */
const threefold = 0.21406444881780073;
const threefoldLow = 1.5122146425849084e-18;

/** x(2√(2/π) + cx²): with c = `cubic` s(x), the argument of the gate, with c = `threefold` x·s′(x). */
const odd = (x: number, c: number): number => x * (linear + c * (x * x));

/** What rounding took from 2√(2/π) + cx². */
function evenError(x: number, c: number, cLow: number): number {
  const square = x * x;
  const term = c * square;
  const sum = linear + term;
  // Knuth's sum, which does not ask whether `linear` or `term` is larger.
  const part = sum - linear;
  const sumError = linear - (sum - part) + (term - part);
  return sumError + productError(c, square) + c * productError(x, x) + cLow * square + linearLow;
}

/** What rounding took from `odd(x, c)`: e^s would multiply it by s. */
const oddError = (x: number, c: number, cLow: number): number =>
  productError(x, linear + c * (x * x)) + x * evenError(x, c, cLow);

/** x moved to where the gate is open or shut to the last bit. */
const clip = (x: number): number => Math.min(Math.max(x, -40), 40);

/** f(x) = ½x(1 + tanh(√(2/π)(x + 0.044715x³))) = x·σ(s(x)). */
export const maths = {
  value: (x) => {
    if (x >= 0) return x / (1 + Math.exp(-odd(x, cubic)));
    const near = clip(x);
    return shutGate(near, odd(near, cubic), oddError(near, cubic, cubicLow));
  },
  derivative: (x) => {
    const near = clip(x);
    const p = odd(near, threefold);
    return gateSlope(odd(near, cubic), oddError(near, cubic, cubicLow), p, oddError(near, threefold, threefoldLow));
  },
  // a = 2s′ + xs″ = 2(2s′ − 2√(2/π)) and b = |x|s′² are close to each other around the zeros: their rounding errors count.
  secondDerivative: (x) => {
    const near = clip(x);
    const slope = linear + threefold * (near * near);
    const slopeLow = evenError(near, threefold, threefoldLow);
    const half = 2 * slope - linear;
    const halfLow = 2 * slope - half - linear + 2 * slopeLow - linearLow;
    const p = Math.abs(near) * slope;
    const fall = p * slope;
    const fallLow = productError(p, slope) + productError(Math.abs(near), slope) * slope + 2 * p * slopeLow;
    const difference = 2 * half - fall + (2 * halfLow - fallLow);
    return gateBend(odd(near, cubic), oddError(near, cubic, cubicLow), difference, 2 * half + fall);
  },
  kinks: () => [],
} satisfies Activation;
